package org.cadastre.report.document;

/// What a section is made of, in order.
public sealed interface Block permits Paragraph, Note, Table, Chart {}
