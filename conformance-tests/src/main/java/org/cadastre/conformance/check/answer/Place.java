package org.cadastre.conformance.check.answer;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/// A value in the body and where it stands.
///
/// @param pointer its JSON Pointer
/// @param node the value, a missing node when there is none
public record Place(String pointer, JsonNode node) {
    /// Whether the value is an object with this member.
    public boolean has(String name) {
        return node.isObject() && node.has(name);
    }

    /// A member of an object, missing when the value has none of that name or is no object.
    public Place member(String name) {
        JsonNode value = node.isObject() ? node.path(name) : MissingNode.getInstance();
        return new Place(pointer + "/" + name.replace("~", "~0").replace("/", "~1"), value);
    }

    /// The text of a member, empty when it is absent or no string.
    public String text(String name) {
        return member(name).text();
    }

    /// The value when it is a string, else an empty text.
    public String text() {
        return node.isString() ? node.stringValue() : "";
    }

    /// The elements of an array; none when the value is something else.
    public List<Place> items() {
        List<Place> items = new ArrayList<>();
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                items.add(new Place(pointer + "/" + i, node.get(i)));
            }
        }
        return items;
    }

    /// The elements of the array that a member holds.
    public List<Place> items(String name) {
        return member(name).items();
    }

    /// The strings in the array that a member holds.
    public List<String> texts(String name) {
        return items(name).stream()
                .filter(item -> item.node.isString())
                .map(Place::text)
                .toList();
    }

    /// The members of an object; none when the value is something else.
    public List<Place> members() {
        return node.isObject() ? node.propertyNames().stream().map(this::member).toList() : List.of();
    }

    /// The last part of the pointer as it stands there.
    public String name() {
        return pointer.substring(pointer.lastIndexOf('/') + 1)
                .replace("~1", "/")
                .replace("~0", "~");
    }
}
