package org.cadastre.conformance;

import java.util.List;
import java.util.stream.Stream;

/// Paths below the base whose answers together show every kind of body.
public final class Bodies {
    private Bodies() {}

    /// Paths that are answered with an object.
    public static Stream<String> objects() {
        return Stream.concat(
                Stream.concat(
                        DemoWorld.ADDRESSES.stream().map(address -> "/ip/" + address),
                        DemoWorld.AUTNUMS.stream().map(number -> "/autnum/" + number)),
                Stream.of("/entity/" + holder()));
    }

    /// Paths that are refused, or have no answer.
    public static Stream<String> errors() {
        return Stream.of(
                "/ip/192.0.1.1",
                "/ip/192.0.2.0/23",
                "/ip/192.0.2.256",
                "/autnum/64495",
                "/autnum/AS64496",
                "/entity/no-such-holder",
                "/nameserver/ns1.example.net",
                "/wrong",
                "/entity/%FF");
    }

    /// All of them, and help.
    public static Stream<String> all() {
        return Stream.of(objects(), errors(), Stream.of("/help")).flatMap(each -> each);
    }

    /// The handle of the holder of an allocated network.
    public static String holder() {
        List<String> handles = Rdap.get("/ip/" + DemoWorld.ALLOCATED).objects().stream()
                .filter(object -> object.path("objectClassName").asString("").equals("entity"))
                .map(entity -> entity.path("handle").stringValue())
                .toList();
        if (handles.isEmpty()) {
            throw new AssertionError("no entity in the network of " + DemoWorld.ALLOCATED);
        }
        return handles.getFirst();
    }
}
