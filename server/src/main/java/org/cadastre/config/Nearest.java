package org.cadastre.config;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// The right word that was most likely meant by a wrong one.
public final class Nearest {
    private static final int MAX_LENGTH = 100;

    private Nearest() {}

    /// The candidate with the fewest single-character changes and swaps of neighbours from the given word, or null when
    /// none is near: more than a third of the word, and more than two characters, would have to change.
    public static @Nullable String to(String given, Collection<String> candidates) {
        if (given.length() > MAX_LENGTH) {
            return null;
        }
        String nearest = null;
        int best = Math.max(2, given.length() / 3) + 1;
        for (String candidate : candidates) {
            int distance = distance(given, candidate);
            if (distance < best && distance < candidate.length()) {
                best = distance;
                nearest = candidate;
            }
        }
        return nearest;
    }

    /// Optimal string alignment distance.
    static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(int[][] cost, String a, String b, int i, int j) {
        int change = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
