package org.cadastre.report.document.html;

/// The style sheet of a page. Every text has a contrast of 4.5 or more against what it stands on.
final class Style {
    static final String SHEET = """
            :root { color-scheme: light; }
            body { margin: 0 auto; max-width: 60rem; padding: 1rem 1.5rem 4rem; color: #1a1a1a; background: #ffffff;
              font: 1rem/1.5 'Noto Sans', 'Noto Sans Arabic', 'Noto Sans CJK SC', 'DejaVu Sans', Arial, sans-serif; }
            a { color: #004b87; }
            a:focus-visible, [tabindex]:focus-visible { outline: 3px solid #004b87; outline-offset: 2px; }
            .skip { position: absolute; inset-inline-start: -100vw; background: #ffffff; padding: .5rem 1rem; z-index: 2; }
            .skip:focus { inset-inline-start: 1rem; }
            h1, h2, h3, h4, h5, h6 { line-height: 1.25; break-after: avoid; }
            h2 { margin-top: 2.5rem; border-bottom: 2px solid #004b87; }
            .subtitle { font-size: 1.2rem; margin: 0; }
            .date { margin: 0; color: #4d4d4d; }
            nav ul { list-style: none; padding-inline-start: 1.25rem; margin: 0; }
            nav > ul { padding-inline-start: 0; }
            .note { border-inline-start: .3rem solid #004b87; padding: .4rem .8rem; background: #f3f6f9; }
            .caveat { border-inline-start-style: double; }
            .world { border: 2px solid #1a1a1a; padding: .5rem 1rem; font-weight: bold; }
            .watermark { position: fixed; inset: 0; display: flex; align-items: center; justify-content: center;
              transform: rotate(-35deg); font-size: 3.5rem; font-weight: bold; text-align: center; color: #1a1a1a;
              opacity: .07; pointer-events: none; z-index: 1; }
            figure { margin: 1.5rem 0; }
            figcaption { margin-bottom: .5rem; }
            svg { display: block; width: 100%; height: auto; max-width: 60rem; }
            .wide { overflow-x: auto; }
            .data { max-height: 22rem; overflow: auto; margin-top: .5rem; border: 1px solid #767676; }
            .data table { margin: 0; width: 100%; }
            table { border-collapse: collapse; margin: 1rem 0; font-size: .9rem; }
            caption { text-align: start; font-weight: bold; padding: .25rem .5rem; }
            th, td { padding: .2rem .6rem; text-align: start; vertical-align: top; border-bottom: 1px solid #cfcfcf; }
            thead th { border-bottom: 2px solid #4d4d4d; background: #f3f6f9; vertical-align: bottom; }
            tbody th { font-weight: normal; }
            th.number, td.number { text-align: right; }
            td.number, tbody th.number { white-space: nowrap; font-variant-numeric: tabular-nums; }
            .code { overflow-wrap: anywhere; }
            @media print {
              @page { size: A4; margin: 2cm 1.8cm; }
              body { max-width: none; padding: 0; font-size: 10pt; }
              a { color: inherit; text-decoration: none; }
              .skip { display: none; }
              .data, .wide { max-height: none; overflow: visible; border: 0; }
              thead { display: table-header-group; }
              tr, .note, figcaption { break-inside: avoid; }
              figcaption { break-after: avoid; }
              svg { break-inside: avoid; max-height: 24cm; }
              * { print-color-adjust: exact; }
            }
            """;

    private Style() {}
}
