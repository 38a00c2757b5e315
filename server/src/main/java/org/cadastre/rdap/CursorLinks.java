package org.cadastre.rdap;

/// The URLs of the pages of one search: its canonical URL with a cursor each.
///
/// @param base the absolute URL of the RDAP base
/// @param search the canonical path of the search
/// @param serial that of the snapshot which answers
/// @param cursors makes the cursors
record CursorLinks(String base, String search, String serial, Cursors cursors) implements PageLinks {
    @Override
    public String url(int offset) {
        String cursor = cursors.cursor(serial, search, offset);
        return base + search + (search.indexOf('?') < 0 ? '?' : '&') + WindowReader.CURSOR + '=' + cursor;
    }
}
