package org.cadastre.number;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/// Reading a text allocates its value and no more. The bounds are those of the largest records on a JVM without
/// compact headers; they hold without any help of the compiler.
class NumberAllocationTest {
    private static final int ROUNDS = 20_000;

    private Object last = "";

    @Test
    void anAddressIsOneObject() {
        assertThat(bytesPerCall(() -> IpText.address("192.0.2.1"))).isLessThanOrEqualTo(24);
        assertThat(bytesPerCall(() -> IpText.address("2001:db8::192.0.2.1"))).isLessThanOrEqualTo(40);
        assertThat(bytesPerCall(() -> AsText.plain("64496"))).isLessThanOrEqualTo(24);
    }

    @Test
    void aPrefixOrRangeIsItsPartsAtMost() {
        assertThat(bytesPerCall(() -> IpText.prefix("2001:db8::/32"))).isLessThanOrEqualTo(96);
        assertThat(bytesPerCall(() -> IpText.range("2001:db8:: - 2001:db8::ff")))
                .isLessThanOrEqualTo(160);
    }

    @Test
    void aFaultAllocatesNothing() {
        assertThat(bytesPerCall(() -> IpText.address("192.0.2.256"))).isLessThan(1);
        assertThat(bytesPerCall(() -> IpText.address("2001:db8:::1"))).isLessThan(1);
        assertThat(bytesPerCall(() -> AsText.plain("AS64496"))).isLessThan(1);
    }

    private double bytesPerCall(Supplier<Object> call) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        double least = Double.MAX_VALUE;
        for (int attempt = 0; attempt < 5; attempt++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < ROUNDS; i++) {
                last = call.get();
            }
            least = Math.min(least, (double) (threads.getCurrentThreadAllocatedBytes() - before) / ROUNDS);
        }
        assertThat(last).isNotNull();
        return least;
    }
}
