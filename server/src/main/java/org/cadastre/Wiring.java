package org.cadastre;

/// The one place that joins the commands to what carries them out, each made when its command is run: an operation has
/// its logger, and to set up logging is a third of the work of a `health` that has nothing to log.
final class Wiring {
    private Wiring() {}

    static Operations operations() {
        return new Operations(
                (exports, config, out) -> new ServeOperation().serve(exports, config, out),
                (exports, format, limit, config, out) ->
                        new CheckOperation().check(exports, format, limit, config, out),
                (exports, query, format, config, out) ->
                        new QueryOperation().query(exports, query, format, config, out),
                (folder, seed, out) -> new SimulateOperation().simulate(folder, seed, out),
                (old, now, extent, form, config, out) -> new DiffOperation().diff(old, now, extent, form, config, out),
                (exports, form, folder, config, out) ->
                        new ConvertOperation().convert(exports, form, folder, config, out),
                (task, config, out) -> new ReportOperation().report(task, config, out),
                new HealthOperation(HealthOperation.LIMIT));
    }
}
