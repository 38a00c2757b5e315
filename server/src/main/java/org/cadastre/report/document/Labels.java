package org.cadastre.report.document;

import org.cadastre.country.Language;
/// The words of a document that are not the report's own.
///
/// @param contents the heading of the table of contents
/// @param skip the link past the table of contents
/// @param data what the table beside a chart is called
/// @param definition the word before a definition
/// @param caveat the word before a caveat
/// @param page a page's number, with `{page}` and `{pages}`

public record Labels(String contents, String skip, String data, String definition, String caveat, String page) {
    /// The words in a language.
    public static Labels in(Language language) {
        return switch (language) {
            case ARABIC ->
                new Labels(
                        "المحتويات",
                        "انتقل إلى المحتوى",
                        "بيانات الرسم البياني",
                        "تعريف",
                        "تنبيه",
                        "صفحة {page} من {pages}");
            case CHINESE -> new Labels("目录", "跳至正文", "图表数据", "定义", "注意", "第 {page} 页，共 {pages} 页");
            case ENGLISH ->
                new Labels(
                        "Contents",
                        "Skip to the content",
                        "Data of the chart",
                        "Definition",
                        "Caveat",
                        "Page {page} of {pages}");
            case FRENCH ->
                new Labels(
                        "Table des matières",
                        "Aller au contenu",
                        "Données du graphique",
                        "Définition",
                        "Réserve",
                        "Page {page} sur {pages}");
            case RUSSIAN ->
                new Labels(
                        "Содержание",
                        "Перейти к содержанию",
                        "Данные диаграммы",
                        "Определение",
                        "Оговорка",
                        "Страница {page} из {pages}");
            case SPANISH ->
                new Labels(
                        "Índice",
                        "Ir al contenido",
                        "Datos del gráfico",
                        "Definición",
                        "Advertencia",
                        "Página {page} de {pages}");
        };
    }

    /// The text of a page's number.
    public String page(int page, int pages) {
        return this.page.replace("{page}", Integer.toString(page)).replace("{pages}", Integer.toString(pages));
    }
}
