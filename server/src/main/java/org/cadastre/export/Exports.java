package org.cadastre.export;

public final class Exports {
    private Exports() {}

    public static final int MAX_PROBLEMS = 1000;
}
