package org.cadastre.transport.whois;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cadastre.transport.whois.WhoisInput.Fault.BAD_CHARACTER;
import static org.cadastre.transport.whois.WhoisInput.Fault.INTERRUPT;
import static org.cadastre.transport.whois.WhoisInput.Fault.TOO_LONG;

import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import org.junit.jupiter.api.Test;

final class WhoisLineDecoderTest {
    private static Object[] decode(String bytes) {
        EmbeddedChannel channel = new EmbeddedChannel(new WhoisLineDecoder(5));
        channel.writeInbound(Unpooled.copiedBuffer(bytes, ISO_8859_1));
        channel.finish();
        return channel.inboundMessages().toArray();
    }

    private static WhoisInput line(String text) {
        return new WhoisInput.Line(text);
    }

    @Test
    void cutsAtEitherLineEnd() {
        assertThat(decode("a\r\nb\nc\r\n")).containsExactly(line("a"), line("b"), line("c"));
        assertThat(decode("\r\n\n")).containsExactly(line(""), line(""));
    }

    @Test
    void takesALastLineWithoutAnEnd() {
        assertThat(decode("a\nb")).containsExactly(line("a"), line("b"));
        assertThat(decode("a\nb\r")).containsExactly(line("a"), line("b"));
        assertThat(decode("")).isEmpty();
    }

    @Test
    void countsBytesWithoutTheLineEnd() {
        assertThat(decode("12345\r\n12345\n12345")).containsExactly(line("12345"), line("12345"), line("12345"));
        assertThat(decode("123456\n1\n")).containsExactly(TOO_LONG);
        assertThat(decode("12345\r\r\n1\n")).containsExactly(TOO_LONG);
        assertThat(decode("12345678901234567890")).containsExactly(TOO_LONG);
    }

    @Test
    void seesControlCharactersAndBytesThatAreNoText() {
        for (String bad : new String[] {"\u0000", "a\rb", "\u001b", "\u007f", "\u00c2\u0080", "\u00e9", "\u00ff"}) {
            assertThat(decode(bad + "\nok\n")).as(bad).containsExactly(BAD_CHARACTER, line("ok"));
        }
        assertThat(decode("a\tb\n")).containsExactly(line("a\tb"));
    }

    @Test
    void seesTheInterruptWhereverItStands() {
        String interrupt = "\u00ff\u00f4\u00ff\u00fd\u0006";
        assertThat(decode(interrupt + "a\n")).containsExactly(INTERRUPT);
        assertThat(decode("a\n" + interrupt)).containsExactly(line("a"), INTERRUPT);
        assertThat(decode("\u00ff" + interrupt)).containsExactly(INTERRUPT);
        assertThat(decode("\u00ff\u00f4\n" + interrupt)).containsExactly(BAD_CHARACTER, INTERRUPT);
        assertThat(decode("\u00ff\u00f4\u00ff\n")).containsExactly(BAD_CHARACTER);
    }
}
