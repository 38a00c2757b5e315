package org.cadastre.report.document.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.cadastre.report.document.Direction;
import org.cadastre.report.document.Document;
import org.cadastre.report.document.Markup;

/// The file around the pages: fonts, structure, bookmarks, metadata. No clock and no chance comes into it: its
/// date is the document's, its id is made of what is on its pages.
final class PdfFile {
    private static final float VERSION = 1.7f;
    private static final String PRODUCER = "Cadastre";

    private final Document document;
    private final Structure structure;
    private final Contents contents;

    PdfFile(Document document, Structure structure, Contents contents) {
        this.document = document;
        this.structure = structure;
        this.contents = contents;
    }

    /// @param backdrop operators that every page begins with
    byte[] bytes(List<Sheet> sheets, String backdrop, Shaper shaper) throws IOException {
        try (PDDocument file = new PDDocument()) {
            file.setVersion(VERSION);
            PDResources resources = resources(file, shaper);
            CRC32 id = new CRC32();
            for (Sheet sheet : sheets) {
                byte[] operators = (backdrop + sheet.operators()).getBytes(StandardCharsets.US_ASCII);
                id.update(operators);
                sheet.page().setResources(resources);
                sheet.page().setContents(stream(file, operators));
                file.addPage(sheet.page());
            }
            file.setDocumentId(id.getValue());
            file.setDocumentInformation(information());
            catalog(file, sheets);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            file.save(out);
            return out.toByteArray();
        }
    }

    private static PDStream stream(PDDocument file, byte[] bytes) throws IOException {
        return new PDStream(file, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
    }

    private static PDResources resources(PDDocument file, Shaper shaper) throws IOException {
        COSDictionary fonts = new COSDictionary();
        for (EmbeddedFont font : shaper.fonts()) {
            fonts.setItem(font.resource(), font.dictionary(file));
        }
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.FONT, fonts);
        return new PDResources(resources);
    }

    private PDDocumentInformation information() {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(document.title());
        information.setSubject(document.subtitle());
        information.setProducer(PRODUCER);
        information.setCreationDate(GregorianCalendar.from(document.date().atStartOfDay(ZoneOffset.UTC)));
        return information;
    }

    private void catalog(PDDocument file, List<Sheet> sheets) throws IOException {
        PDDocumentCatalog catalog = file.getDocumentCatalog();
        catalog.setLanguage(document.language().tag());
        catalog.setDocumentOutline(contents.outline(document.sections()));
        catalog.setStructureTreeRoot(structure.finished(sheets));
        PDMarkInfo marks = new PDMarkInfo();
        marks.setMarked(true);
        catalog.setMarkInfo(marks);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        if (document.direction() == Direction.RIGHT_TO_LEFT) {
            preferences.setReadingDirection(PDViewerPreferences.READING_DIRECTION.R2L);
        }
        catalog.setViewerPreferences(preferences);
        PDMetadata metadata = new PDMetadata(file);
        metadata.importXMPMetadata(description().getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(metadata);
    }

    /// The metadata as XMP (ISO 16684-1).
    private String description() {
        return """
        <?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
          xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
        <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
        <pdf:Producer>{producer}</pdf:Producer>
        <xmp:CreateDate>{date}T00:00:00Z</xmp:CreateDate>
        </rdf:Description>
        </rdf:RDF>
        </x:xmpmeta>
        <?xpacket end="r"?>
        """.replace("{language}", document.language().tag())
                .replace("{producer}", PRODUCER)
                .replace("{date}", document.date().toString())
                .replace("{title}", Markup.escape(document.title()));
    }
}
