package io.github.newenergy.indicators;

import java.util.ArrayList;
import java.util.List;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.Completeness;
import jdk.jshell.execution.LocalExecutionControlProvider;

/**
 * The Java snippets of a guide, run as a reader would run them in JShell: one after the other, in one session.
 *
 * <p>A comment at the end of a snippet, or on the lines behind it, is what the snippet must print.
 */
final class GuideSnippets {

    private static final String FENCE = "```";
    private static final String JAVA = "```java";
    private static final String COMMENT = "// ";

    /** What the jshell tool imports before a reader types anything. */
    static final List<String> IMPORTS = List.of(
            "java.io.*",
            "java.math.*",
            "java.net.*",
            "java.nio.file.*",
            "java.util.*",
            "java.util.concurrent.*",
            "java.util.function.*",
            "java.util.prefs.*",
            "java.util.regex.*",
            "java.util.stream.*");

    private final List<String> failures = new ArrayList<>();
    private int checked;

    private GuideSnippets() {}

    /** Runs all snippets of a guide. */
    static GuideSnippets run(List<String> lines) {
        GuideSnippets snippets = new GuideSnippets();
        snippets.runAll(lines);
        return snippets;
    }

    /** What went wrong, with line and values; empty if nothing did. */
    List<String> failures() {
        return failures;
    }

    /** How many printed values were compared. */
    int comparedValues() {
        return checked;
    }

    /** The first block of plain output in a guide. */
    static List<String> textBlock(List<String> lines) {
        return block(lines, lines.indexOf("```text") + 1);
    }

    private void runAll(List<String> lines) {
        try (JShell shell = JShell.builder()
                .executionEngine(new LocalExecutionControlProvider(), null)
                .build()) {
            IMPORTS.forEach(name -> shell.eval("import " + name + ";"));
            for (int index = 0; index < lines.size(); index++) {
                if (lines.get(index).equals(JAVA)) {
                    List<String> block = block(lines, index + 1);
                    runBlock(shell, block, index + 2);
                    index += block.size() + 1;
                }
            }
        }
    }

    private static List<String> block(List<String> lines, int start) {
        int end = start;
        while (!lines.get(end).equals(FENCE)) {
            end++;
        }
        return lines.subList(start, end);
    }

    private void runBlock(JShell shell, List<String> lines, int firstLine) {
        StringBuilder source = new StringBuilder();
        for (int index = 0; index < lines.size(); index++) {
            source.append(lines.get(index)).append('\n');
            if (isComplete(shell, source.toString())) {
                List<String> expected = expected(lines, index);
                evaluate(shell, source.toString(), String.join("\n", expected), firstLine + index);
                index += lines.get(index).contains(COMMENT) ? 0 : expected.size();
                source.setLength(0);
            }
        }
        if (!source.toString().isBlank()) {
            failures.add("line " + firstLine + ": a snippet does not end: " + source);
        }
    }

    private static boolean isComplete(JShell shell, String source) {
        SourceCodeAnalysis.CompletionInfo info = shell.sourceCodeAnalysis().analyzeCompletion(source);
        return info.completeness() == Completeness.COMPLETE
                || info.completeness() == Completeness.CONSIDERED_INCOMPLETE
                || info.completeness() == Completeness.COMPLETE_WITH_SEMI
                || info.completeness() == Completeness.UNKNOWN;
    }

    /** The comment at the end of a line, or else the comments on the lines behind it. */
    private static List<String> expected(List<String> lines, int index) {
        int comment = lines.get(index).indexOf(COMMENT);
        if (comment >= 0) {
            return List.of(lines.get(index).substring(comment + COMMENT.length()));
        }
        List<String> expected = new ArrayList<>();
        for (String line : lines.subList(index + 1, lines.size())) {
            if (!line.startsWith("//")) {
                break;
            }
            expected.add(line.equals("//") ? "" : line.substring(COMMENT.length()));
        }
        return expected;
    }

    private void evaluate(JShell shell, String source, String expected, int line) {
        String code = source.lines()
                .map(text -> text.contains(COMMENT) ? text.substring(0, text.indexOf(COMMENT)) : text)
                .reduce("", (before, text) -> before + text + '\n');
        for (SnippetEvent event : shell.eval(code)) {
            if (event.status() == Snippet.Status.REJECTED || event.exception() != null) {
                String why = shell.diagnostics(event.snippet())
                        .map(each -> each.getMessage(null))
                        .findFirst()
                        .orElse(String.valueOf(event.exception()));
                failures.add("line " + line + ": " + code.strip() + " fails: " + why);
            } else if (!expected.isEmpty()) {
                checked++;
                if (!expected.equals(String.valueOf(event.value()))) {
                    failures.add("line " + line + ": " + code.strip() + " prints\n" + event.value() + "\ninstead of\n"
                            + expected);
                }
            }
        }
    }
}
