package org.cadastre;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Holds the order of the packages, which is the order of the data, and who may use which library.
class LayeringTest {
    private static final String ROOT = "org.cadastre";

    /// Which of our packages each one may depend on, besides itself.
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("number", Set.of()),
            Map.entry("name", Set.of("number")),
            Map.entry("index", Set.of("number")),
            Map.entry("rpsl", Set.of("number")),
            Map.entry("registry", Set.of("number")),
            Map.entry("file", Set.of()),
            Map.entry("country", Set.of("file", "registry")),
            Map.entry("export", Set.of("registry", "rpsl", "name", "number")),
            Map.entry("grant", Set.of("file", "number")),
            Map.entry("snapshot", Set.of("grant", "file", "export", "index", "name", "registry", "rpsl", "number")),
            Map.entry("pool", Set.of("snapshot", "export", "index", "registry", "number")),
            Map.entry("history", Set.of("snapshot", "export", "index", "registry", "number")),
            Map.entry("query", Set.of("pool", "snapshot", "index", "name", "registry", "rpsl", "number")),
            Map.entry("bootstrap", Set.of("query", "index", "file", "registry", "number")),
            Map.entry("url", Set.of()),
            Map.entry(
                    "report",
                    Set.of("pool", "country", "file", "history", "export", "snapshot", "url", "registry", "number")),
            Map.entry("rdap", Set.of("url", "pool", "query", "snapshot", "registry", "name", "number")),
            Map.entry("whois", Set.of("query", "snapshot", "index", "registry", "rpsl", "name", "number")),
            Map.entry("cache", Set.of("query")),
            Map.entry("check", Set.of("pool", "grant", "export", "snapshot", "index", "registry", "rpsl", "number")),
            Map.entry("simulation", Set.of("registry", "number")),
            Map.entry("config", Set.of("number")),
            Map.entry("limit", Set.of("number")),
            Map.entry("metrics", Set.of("query", "snapshot", "cache")),
            Map.entry(
                    "transport",
                    Set.of(
                            "history",
                            "report",
                            "rdap",
                            "whois",
                            "query",
                            "snapshot",
                            "export",
                            "cache",
                            "limit",
                            "metrics",
                            "number",
                            "config")));

    /// Which packages alone may import a library.
    private static final Map<String, List<String>> LIBRARIES = Map.of(
            "picocli..", List.of(ROOT),
            "io.netty..", List.of(ROOT + ".transport.."),
            "tools.jackson..",
                    List.of(
                            ROOT + ".export.rdap..",
                            ROOT + ".rdap..",
                            ROOT + ".bootstrap..",
                            ROOT + ".report..",
                            ROOT + ".check..",
                            ROOT + ".transport.."),
            "com.github.benmanes.caffeine..", List.of(ROOT + ".cache.."),
            "io.micrometer..", List.of(ROOT + ".metrics.."),
            "org.snakeyaml..", List.of(ROOT + ".config.."),
            "org.apache.commons.compress..", List.of(ROOT + ".export.."),
            "org.tukaani..", List.of(ROOT + ".export.."),
            "org.apache.pdfbox..", List.of(ROOT + ".report.document.pdf.."),
            "com.ibm.icu..", List.of(ROOT + ".name..", ROOT + ".country.."));

    private static JavaClasses server;

    @BeforeAll
    static void importServer() {
        server = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(ROOT);
    }

    @Test
    void everyPackageIsInTheTable() {
        Set<String> packages = new TreeSet<>();
        for (JavaClass type : server) {
            String rest = type.getPackageName().substring(ROOT.length());
            if (!rest.isEmpty()) {
                packages.add(rest.substring(1).split("\\.")[0]);
            }
        }
        assertThat(MAY_USE.keySet()).containsAll(packages);
    }

    @Test
    void packagesDependOnlyDownTheWayOfTheData() {
        MAY_USE.forEach((name, used) -> {
            String[] allowed = Stream.concat(Stream.of(name), used.stream())
                    .map(each -> ROOT + "." + each + "..")
                    .toArray(String[]::new);
            DescribedPredicate<JavaClass> ours = resideInAPackage(ROOT + "..");
            classes()
                    .that()
                    .resideInAPackage(ROOT + "." + name + "..")
                    .should()
                    .onlyDependOnClassesThat(DescribedPredicate.not(ours).or(resideInAnyPackage(allowed)))
                    .because(name + " may use only " + used)
                    .allowEmptyShould(true)
                    .check(server);
        });
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(server);
    }

    @Test
    void librariesStayInTheirPackages() {
        LIBRARIES.forEach((library, homes) -> noClasses()
                .that()
                .resideOutsideOfPackages(homes.toArray(String[]::new))
                .should()
                .dependOnClassesThat(resideInAPackage(library))
                .because(library + " belongs to " + homes)
                .check(server));
    }

    @Test
    void protocolsSeeOfASnapshotOnlyItsFacts() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + ".rdap..", ROOT + ".whois..")
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + ".snapshot..")
                        .and(DescribedPredicate.not(JavaClass.Predicates.simpleName("SnapshotFacts")))
                        .and(DescribedPredicate.not(JavaClass.Predicates.simpleName("SnapshotSource"))))
                .allowEmptyShould(true)
                .check(server);
    }

    @Test
    void numbersUseNeitherBigIntegerNorInetAddress() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".number..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.math..", "java.net.."))
                .check(server);
    }
}
