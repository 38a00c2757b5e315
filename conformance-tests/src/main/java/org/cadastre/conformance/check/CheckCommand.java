package org.cadastre.conformance.check;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.cadastre.conformance.check.answer.Breach;
import org.cadastre.conformance.check.answer.Profile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `rdap-check URL…`: gets each URL and prints the breaches in its answer.
@Command(
        name = "rdap-check",
        mixinStandardHelpOptions = true,
        version = "rdap-check 0.1.0",
        description = "Tells whether RDAP answers are as STD 95 and the NRO profile want them.",
        footer = {
            "",
            "Each breach is one line: the rule, where in the body (JSON Pointer), what is wrong.",
            "Redirects are checked and not followed.",
            "Exit codes: 0 no breach, 1 breaches, 2 usage, 3 a URL could not be had."
        })
final class CheckCommand implements Callable<Integer> {
    @Option(
            names = "--profile",
            paramLabel = "nro|std95",
            defaultValue = "nro",
            description = "What the answers are held to: std95, or nro, which is std95 and more; nro if not given.")
    private Profile profile = Profile.NRO;

    @Parameters(
            arity = "1..*",
            paramLabel = "URL",
            description = "What to get, such as https://rdap.example.net/ip/192.0.2.1.")
    private List<String> urls = List.of();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Fetch fetch = new Fetch();
        int count = 0;
        boolean isMissing = false;
        for (String url : urls) {
            try {
                List<Breach> breaches = RdapCheck.check(fetch.get(url), url, profile);
                if (urls.size() > 1) {
                    out.println("# " + new Breach("", url, "").toString().strip());
                }
                breaches.forEach(out::println);
                count += breaches.size();
            } catch (IOException e) {
                isMissing = true;
                String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
                err.println(new Breach("rdap-check:", url, reason));
            }
        }
        out.println(count + (count == 1 ? " breach" : " breaches"));
        return isMissing ? Main.NOT_HAD : count == 0 ? Main.CLEAN : Main.BREACHES;
    }
}
