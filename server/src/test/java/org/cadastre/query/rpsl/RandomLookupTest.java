package org.cadastre.query.rpsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cadastre.registry.RegistryObject;
import org.cadastre.rpsl.RpslObject;
import org.cadastre.snapshot.rpsl.LinearRpslDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RandomLookupTest {
    private static final int DATABASES = 60;
    private static final int QUERIES = 60;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void answersAsTheSlowLookUpDoes(long seed) {
        int found = 0;
        for (int i = 0; i < DATABASES; i++) {
            RandomDatabase database = new RandomDatabase(seed * 1000 + i);
            List<RpslObject> objects = database.objects();
            List<RegistryObject> others = database.others();
            Register register = new ObjectRegister(new LinearRpslDatabase(objects), others);
            SlowLookup slow = new SlowLookup(objects, others);
            for (int j = 0; j < QUERIES; j++) {
                DatabaseQuery query = database.query();
                List<String> answer = new Asked(query).in(register);
                assertThat(answer)
                        .as("%s of database %s", query, seed * 1000 + i)
                        .isEqualTo(slow.answer(query));
                found += answer.contains("nothing") ? 0 : 1;
            }
        }
        assertThat(found).isGreaterThan(DATABASES * QUERIES / 4);
    }
}
