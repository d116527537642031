package io.github.newenergy.indicators.csv;

/**
 * Keeps spreadsheets from taking a text for a formula: one that begins like a formula is written behind an apostrophe.
 *
 * <p>A text that looks guarded already gets one more, so that taking one away always gives the text back. A single sign is no
 * formula, and stays.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP, CSV injection</a>
 */
final class FormulaGuard {

    private static final char GUARD = '\'';
    private static final String STARTS = "=+-@\t\r\n＝＋－＠";

    private FormulaGuard() {}

    static String guarded(String text) {
        return isFormula(text) ? GUARD + text : text;
    }

    static String unguarded(String text) {
        return !text.isEmpty() && text.charAt(0) == GUARD && isFormula(text.substring(1)) ? text.substring(1) : text;
    }

    private static boolean isFormula(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == GUARD) {
            start++;
        }
        return start + 1 < text.length() && STARTS.indexOf(text.charAt(start)) >= 0;
    }
}
