package org.cadastre.whois.irr;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/// Any line is a query, and its reply keeps the frame and shows no control characters.
class IrrQueryFuzzTest {
    @FuzzTest(maxDuration = "60s")
    void answersAnyLineInItsFrame(byte[] bytes) {
        String line = new String(bytes, StandardCharsets.UTF_8);
        IrrStep step = IrrSamples.step(IrrSession.NEW, "!" + line);
        String reply = IrrSamples.text(step.reply());
        String data = IrrSamples.data(reply);
        assertThat(data.isEmpty() || data.endsWith("\n")).isTrue();
        assertThat(reply.chars().filter(c -> c != '\n').noneMatch(Character::isISOControl))
                .isTrue();
        IrrSession session = step.session();
        assertThat(session.timeoutSeconds()).isBetween(0, 1000);
        assertThat(IrrSamples.REGISTRY.allSources()).containsAll(session.sources());
        boolean silent = IrrQuery.parse("!" + line) instanceof IrrQuery.Multiple || session.ended();
        assertThat(reply.isEmpty()).isEqualTo(silent);
    }
}
