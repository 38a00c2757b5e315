package org.cadastre;

/// The one place that joins the commands to what carries them out.
final class Wiring {
    private Wiring() {}

    static Operations operations() {
        return new Operations(
                new ServeOperation(),
                new CheckOperation(),
                new QueryOperation(),
                new SimulateOperation(),
                new DiffOperation(),
                new ConvertOperation(),
                new ReportOperation(),
                new HealthOperation(HealthOperation.LIMIT));
    }
}
