package org.cadastre.report.document;

import java.util.List;

/// A part of a document under a heading: its own blocks, then its sub-sections.
///
/// @param id its name within the document: small letters, digits and hyphens
public record Section(String id, String heading, List<Block> blocks, List<Section> sections) {
    public Section {
        Ids.check(id);
        blocks = List.copyOf(blocks);
        sections = List.copyOf(sections);
    }

    /// A section without sub-sections.
    public Section(String id, String heading, List<Block> blocks) {
        this(id, heading, blocks, List.of());
    }
}
