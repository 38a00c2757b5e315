package org.cadastre.country;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.cadastre.file.FileProblem;
import org.cadastre.file.InputFile;
import org.cadastre.file.Reading;
import org.cadastre.file.TextFile;
import org.jspecify.annotations.Nullable;

/// What is known of countries: the operator's two files, each null when it was not given or not used, and the
/// groups.
///
/// @param classificationInput the file that the classification was read from; null with it
/// @param populationInput the file that the population was read from; null with it
/// @param problems what is wrong with the files, the first of each
/// @param problemCount how many problems there are in all
public record CountryFigures(
        @Nullable Classification classification,
        @Nullable InputFile classificationInput,
        @Nullable Population population,
        @Nullable InputFile populationInput,
        Groups groups,
        List<FileProblem> problems,
        int problemCount) {
    /// Without files and lists.
    public static final CountryFigures NONE = load(null, null, List.of());

    public CountryFigures {
        problems = List.copyOf(problems);
    }

    /// Reads the files.
    ///
    /// @param classification null for none
    /// @param population null for none
    /// @param lists the operator's own groups
    public static CountryFigures load(
            @Nullable Path classification, @Nullable Path population, Collection<CountryList> lists) {
        return of(
                classification == null ? null : TextFile.read(classification),
                population == null ? null : TextFile.read(population),
                lists);
    }

    private static CountryFigures of(
            @Nullable Reading<TextFile> classificationFile,
            @Nullable Reading<TextFile> populationFile,
            Collection<CountryList> lists) {
        Found<Classification> classification = Found.of(classificationFile, Classification::read);
        Found<Population> population = Found.of(populationFile, Population::read);
        List<FileProblem> problems = new ArrayList<>(classification.problems());
        problems.addAll(population.problems());
        return new CountryFigures(
                classification.value(),
                classification.input(),
                population.value(),
                population.input(),
                new Groups(classification.value(), lists),
                problems,
                classification.problemCount() + population.problemCount());
    }

    /// What came of one file.
    private record Found<T>(
            @Nullable T value, @Nullable InputFile input, List<FileProblem> problems, int problemCount) {
        static <T> Found<T> of(@Nullable Reading<TextFile> file, Function<TextFile, Reading<T>> reader) {
            return switch (file == null ? null : file.then(reader)) {
                case null -> new Found<>(null, null, List.of(), 0);
                case Reading.Refused<T>(List<FileProblem> problems) ->
                    new Found<>(null, null, problems, problems.size());
                case Reading.Read<T>(T value, InputFile input, List<FileProblem> problems, int count) ->
                    new Found<>(value, input, problems, count);
            };
        }
    }
}
