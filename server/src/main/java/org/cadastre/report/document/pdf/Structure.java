package org.cadastre.report.document.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/// The structure tree of a file: what is a heading, a paragraph, a table (ISO 32000-1 §14.7, §14.8).
final class Structure {
    private static final COSName SCOPE = COSName.getPDFName("Scope");

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement document;

    Structure() {
        document = child("Document", root);
    }

    /// The element that all others are in.
    PDStructureElement document() {
        return document;
    }

    /// A new last element in another.
    PDStructureElement child(String type, PDStructureElement parent) {
        return child(type, (PDStructureNode) parent);
    }

    /// A heading cell of a table, of a column or a row.
    PDStructureElement headingCell(PDStructureElement row, boolean ofColumn) {
        PDStructureElement cell = child("TH", row);
        COSDictionary attributes = new COSDictionary();
        attributes.setName(COSName.O, "Table");
        attributes.setName(SCOPE, ofColumn ? "Column" : "Row");
        cell.getCOSObject().setItem(COSName.A, attributes);
        return cell;
    }

    private static PDStructureElement child(String type, PDStructureNode parent) {
        PDStructureElement element = new PDStructureElement(type, parent);
        parent.appendKid(element);
        return element;
    }

    /// The tree with the way back to it from the marked content of all pages.
    PDStructureTreeRoot finished(List<Sheet> sheets) {
        COSArray numbers = new COSArray();
        for (int i = 0; i < sheets.size(); i++) {
            COSArray elements = new COSArray();
            for (PDStructureElement element : sheets.get(i).marked()) {
                elements.add(element.getCOSObject());
            }
            numbers.add(COSInteger.get(i));
            numbers.add(elements);
            sheets.get(i).page().setStructParents(i);
        }
        COSDictionary parents = new COSDictionary();
        parents.setItem(COSName.NUMS, numbers);
        root.getCOSObject().setItem(COSName.PARENT_TREE, parents);
        root.setParentTreeNextKey(sheets.size());
        return root;
    }
}
