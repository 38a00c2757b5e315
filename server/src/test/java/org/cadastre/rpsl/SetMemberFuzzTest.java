package org.cadastre.rpsl;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/// Any text at all is a list of members and faults, and a member is read again as it is written.
class SetMemberFuzzTest {
    @FuzzTest(maxDuration = "60s")
    void readsAnyText(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        for (ParsedSetMember member : SetMember.list(text)) {
            switch (member) {
                case SetMember.AutonomousSystem(var number, var after) -> again(member, number + "" + after);
                case SetMember.OtherSet(var name, var after) -> {
                    again(member, name + "" + after);
                    assertThat(SetName.of(name.text())).isEqualTo(name);
                }
                case SetMember.Prefixes(var prefixes) -> again(member, prefixes.toString());
                case SetMember.Any any -> again(any, "ANY");
                case SetFault fault -> assertThat(fault.words()).isNotEmpty();
            }
        }
        RangeOperator operator = RangeOperator.of(text);
        if (operator != null) {
            assertThat(RangeOperator.of(operator.toString())).isEqualTo(operator);
        }
    }

    private static void again(ParsedSetMember member, String text) {
        assertThat(SetMember.of(text)).isEqualTo(member);
    }
}
