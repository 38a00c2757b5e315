package org.cadastre.report.document.html;

import java.util.List;
import org.cadastre.report.document.Column;
import org.cadastre.report.document.Markup;
import org.cadastre.report.document.Table;

/// Writes one table: caption, column headings, and rows whose first cell heads them.
final class TableWriter {
    private TableWriter() {}

    static void write(Table table, String caption, StringBuilder out) {
        out.append("<table>\n<caption>").append(Markup.escape(caption)).append("</caption>\n<thead>\n<tr>");
        for (Column column : table.columns()) {
            out.append("<th scope=\"col\"").append(headingClass(column)).append('>');
            out.append(Markup.escape(column.heading())).append("</th>");
        }
        out.append("</tr>\n</thead>\n<tbody>\n");
        for (List<String> row : table.rows()) {
            out.append("<tr>");
            for (int i = 0; i < row.size(); i++) {
                Column column = table.columns().get(i);
                out.append(i == 0 ? "<th scope=\"row\"" : "<td")
                        .append(cellClass(column))
                        .append('>');
                String text = Markup.escape(row.get(i));
                boolean token = column.kind() != Column.Kind.TEXT && !text.isEmpty();
                out.append(token ? "<bdi dir=\"ltr\">" + text + "</bdi>" : text);
                out.append(i == 0 ? "</th>" : "</td>");
            }
            out.append("</tr>\n");
        }
        out.append("</tbody>\n</table>\n");
    }

    private static String headingClass(Column column) {
        return column.kind() == Column.Kind.NUMBER ? " class=\"number\"" : "";
    }

    private static String cellClass(Column column) {
        return switch (column.kind()) {
            case TEXT -> "";
            case NUMBER -> " class=\"number\"";
            case CODE -> " class=\"code\"";
        };
    }
}
