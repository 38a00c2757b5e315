package org.cadastre.check.rpsl;

/// Something wrong with a dump, with its place.
///
/// @param file name of the file as the operator knows it; inside an archive `archive!member`
/// @param line the line, from 1, of the attribute or of the object's first one; 0 when it concerns the file as
///     a whole
/// @param kind what kind of problem it is
/// @param className the name of the object's class; empty when it is of no object
/// @param key the key of the object as published; empty when it is of no object
/// @param reason what is wrong, without the place and the object
public record DumpProblem(String file, long line, ProblemKind kind, String className, String key, String reason) {}
