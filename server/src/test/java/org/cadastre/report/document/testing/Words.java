package org.cadastre.report.document.testing;

import java.util.List;
import org.cadastre.country.Language;

/// What a sample says in a language.
record Words(
        String title,
        String subtitle,
        String watermark,
        String state,
        String access,
        String country,
        String unit,
        String equality,
        String longName,
        String pattern,
        String text,
        List<String> states) {
    static Words in(Language language) {
        return switch (language) {
            case ARABIC ->
                new Words(
                        "تقرير إلى المجلس عن حيّز عناوين الإنترنت",
                        "من \u20662023-03-23\u2069 إلى \u20662026-08-21\u2069",
                        "بيانات عالم محاكى",
                        "حالة الكتلة المحجوزة",
                        "النفاذ المنصف إلى الموارد",
                        "البلد",
                        "عدد الوحدات \u2066/48\u2069 لكل شخص",
                        "خط المساواة",
                        "المملكة المتحدة لبريطانيا العظمى وآيرلندا الشمالية",
                        "الكتلة {0} مخصصة بنسبة {1} من المجموع (انظر الملحق).",
                        "البلد هو المكان الذي سُجّل فيه الحيّز أول مرة، لا المكان الذي يُستعمل فيه. الأرقام من الملفات نفسها.",
                        List.of("مخصص", "معيّن", "محجوز", "متاح", "غير موجود في هذا الملف"));
            case CHINESE ->
                new Words(
                        "提交理事会的互联网地址空间报告",
                        "2023-03-23 至 2026-08-21",
                        "模拟世界的数据",
                        "保留块的状态",
                        "资源的公平获取",
                        "国家",
                        "每人的 /48 数量",
                        "平等线",
                        "大不列颠及北爱尔兰联合王国",
                        "地址块 {0} 已分配 {1}（见附件）。",
                        "国家是指空间首次登记的地方，而不是使用的地方。数字来自同一组文件。",
                        List.of("已分配", "已指定", "已保留", "可用", "不在此文件中"));
            case ENGLISH ->
                new Words(
                        "Report to Council on the space of Internet addresses",
                        "From 2023-03-23 to 2026-08-21",
                        "Figures of a simulated world",
                        "State of the reserved block",
                        "Equitable access to resources",
                        "Country",
                        "Units of /48 per person",
                        "Line of equality",
                        "United Kingdom of Great Britain and Northern Ireland",
                        "Of the block {0} a share of {1} is allocated (see the annex).",
                        "The country is where space was first registered, not where it is used. All figures are of the same files.",
                        List.of("allocated", "assigned", "reserved", "available", "not in this file"));
            case FRENCH ->
                new Words(
                        "Rapport au Conseil sur l’espace des adresses Internet",
                        "Du 2023-03-23 au 2026-08-21",
                        "Données d’un monde simulé",
                        "État du bloc réservé",
                        "Accès équitable aux ressources",
                        "Pays",
                        "Unités /48 par personne",
                        "Ligne d’égalité",
                        "Royaume-Uni de Grande-Bretagne et d’Irlande du Nord",
                        "Du bloc {0}, une part de {1} est attribuée (voir l’annexe).",
                        "Le pays est celui où l’espace a été enregistré d’abord, non celui où il est utilisé. Les chiffres viennent des mêmes fichiers.",
                        List.of("attribué", "assigné", "réservé", "disponible", "absent de ce fichier"));
            case RUSSIAN ->
                new Words(
                        "Отчёт Совету о пространстве адресов Интернета",
                        "С 2023-03-23 по 2026-08-21",
                        "Данные смоделированного мира",
                        "Состояние зарезервированного блока",
                        "Справедливый доступ к ресурсам",
                        "Страна",
                        "Блоков /48 на человека",
                        "Линия равенства",
                        "Соединённое Королевство Великобритании и Северной Ирландии",
                        "Из блока {0} распределена доля {1} (см. приложение).",
                        "Страна — это место первой регистрации пространства, а не место его использования. Числа взяты из тех же файлов.",
                        List.of("распределено", "назначено", "зарезервировано", "доступно", "нет в этом файле"));
            case SPANISH ->
                new Words(
                        "Informe al Consejo sobre el espacio de direcciones de Internet",
                        "Del 2023-03-23 al 2026-08-21",
                        "Datos de un mundo simulado",
                        "Estado del bloque reservado",
                        "Acceso equitativo a los recursos",
                        "País",
                        "Unidades /48 por persona",
                        "Línea de igualdad",
                        "Reino Unido de Gran Bretaña e Irlanda del Norte",
                        "Del bloque {0} está asignada una parte de {1} (véase el anexo).",
                        "El país es donde el espacio se registró por primera vez, no donde se usa. Las cifras son de los mismos archivos.",
                        List.of("asignado", "designado", "reservado", "disponible", "ausente de este archivo"));
        };
    }

    String sentence(String block, String share) {
        return pattern.replace("{0}", block).replace("{1}", share);
    }
}
