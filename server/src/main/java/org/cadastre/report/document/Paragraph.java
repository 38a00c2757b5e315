package org.cadastre.report.document;

/// Running text. Addresses and other tokens that read left to right in any language are wrapped with [Tokens].
public record Paragraph(String text) implements Block {}
