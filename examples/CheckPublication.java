import io.github.newenergy.indicators.Indicators;
import io.github.newenergy.indicators.consistency.Verdict;
import io.github.newenergy.indicators.figure.Publication;
import io.github.newenergy.indicators.report.PublicationReport;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints what published pages of figures say, how precisely, whether all of it can be true, and what it implies.
 *
 * <p>Run from the root of the project: {@code mvn -q compile exec:exec}, or for any other files in the publication format
 * {@code mvn -q compile exec:exec -Dexample=CheckPublication -Dargs="FILE FILE --json"}.
 *
 * <p>Exit status: 0 consistent, 1 a contradiction, 2 bad input or undecided.
 */
public final class CheckPublication {

    private static final int CONSISTENT = 0;
    private static final int CONTRADICTION = 1;
    private static final int BAD_INPUT_OR_UNDECIDED = 2;

    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private static final PrintStream ERROR =
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    private static int run(String[] arguments) {
        List<String> files = new ArrayList<>(List.of(arguments));
        boolean json = files.remove("--json");
        if (files.isEmpty() || files.stream().anyMatch(file -> file.startsWith("--"))) {
            ERROR.println("expected files in the publication format, and --json if wanted; got " + List.of(arguments));
            return BAD_INPUT_OR_UNDECIDED;
        }
        List<Publication> publications = new ArrayList<>();
        for (String file : files) {
            try {
                publications.add(Indicators.read(Path.of(file)));
            } catch (NoSuchFileException missing) {
                ERROR.println("there is no file " + missing.getFile());
                return BAD_INPUT_OR_UNDECIDED;
            } catch (IOException | IllegalArgumentException | IllegalStateException problem) {
                ERROR.println(file + ": " + problem.getMessage());
                return BAD_INPUT_OR_UNDECIDED;
            }
        }
        PublicationReport report = Indicators.report(publications.toArray(new Publication[0]));
        OUT.println(json ? Indicators.toJson(report) : report);
        if (report.verdict() instanceof Verdict.Contradiction) {
            return CONTRADICTION;
        }
        return report.verdict() instanceof Verdict.Consistent ? CONSISTENT : BAD_INPUT_OR_UNDECIDED;
    }
}
