package io.github.newenergy.indicators.json;

import java.util.Collection;

/** Finds the known word that a misspelt one most likely stands for. */
final class Nearest {

    /** Of a longer word only the beginning is compared, so that no word can cost much. */
    private static final int COMPARED = 40;

    private Nearest() {}

    /** The known word with the fewest letters to insert, delete, replace or swap; the first of several. */
    static String to(String word, Collection<String> known) {
        String compared = word.substring(0, Math.min(word.length(), COMPARED));
        String nearest = "";
        int least = Integer.MAX_VALUE;
        for (String candidate : known) {
            int distance = distance(compared, candidate);
            if (distance < least) {
                least = distance;
                nearest = candidate;
            }
        }
        return nearest;
    }

    /** The distance of Damerau and Levenshtein in which no letter is edited twice. */
    static int distance(String left, String right) {
        int[][] distances = new int[left.length() + 1][right.length() + 1];
        for (int row = 0; row <= left.length(); row++) {
            for (int column = 0; column <= right.length(); column++) {
                distances[row][column] = distance(distances, left, right, row, column);
            }
        }
        return distances[left.length()][right.length()];
    }

    private static int distance(int[][] known, String left, String right, int row, int column) {
        if (row == 0 || column == 0) {
            return row + column;
        }
        boolean same = left.charAt(row - 1) == right.charAt(column - 1);
        int best = Math.min(
                Math.min(known[row - 1][column], known[row][column - 1]) + 1,
                known[row - 1][column - 1] + (same ? 0 : 1));
        boolean swapped = row > 1
                && column > 1
                && left.charAt(row - 1) == right.charAt(column - 2)
                && left.charAt(row - 2) == right.charAt(column - 1);
        return swapped ? Math.min(best, known[row - 2][column - 2] + 1) : best;
    }
}
