package org.cadastre.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// All families of paths that figures are asked for with.
///
/// @param all the families; no prefix of one begins with that of another
public record FigurePaths(List<FigurePath> all) {
    public FigurePaths {
        all = List.copyOf(all);
    }

    /// Whether a path, percent-encoded, is for this; it may still be a path of nothing.
    public boolean handles(String rawPath) {
        for (FigurePath path : all) {
            String first = path.prefix();
            int slash = first.indexOf('/');
            String root = "/" + (slash < 0 ? first : first.substring(0, slash));
            if (rawPath.startsWith(root) && isEnd(rawPath, root.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEnd(String path, int at) {
        return at == path.length() || path.charAt(at) == '/' || path.charAt(at) == '.';
    }

    /// The answer to a request.
    public FigureAnswer answer(FigureSources sources, FigureRequest request) {
        FigurePath path = find(request);
        if (path != null) {
            return path.answer(sources, request);
        }
        String known =
                String.join(", ", all.stream().map(each -> "/" + each.prefix()).toList());
        return new FigureAnswer.Refused(404, "There is nothing at this path; there is something at " + known + ".");
    }

    private @Nullable FigurePath find(FigureRequest request) {
        String one = request.segments().getFirst();
        String two = request.segments().size() < 2
                ? one
                : one + "/" + request.segments().get(1);
        for (FigurePath path : all) {
            if (path.prefix().equals(one) || path.prefix().equals(two)) {
                return path;
            }
        }
        return null;
    }
}
