import io.github.newenergy.indicators.Indicators;
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
 * Prints what a published page of figures says, how precisely it says it, and what it implies.
 *
 * <p>Run from the root of the project: {@code mvn -q compile exec:exec}, or for any other file in the publication format
 * {@code mvn -q compile exec:exec -Dexample=CheckPublication -Dargs="FILE --json"}.
 *
 * <p>Exit status: 0 fine, 1 a contradiction, 2 bad input.
 */
public final class CheckPublication {

    private static final int FINE = 0;
    private static final int CONTRADICTION = 1;
    private static final int BAD_INPUT = 2;

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
        if (files.size() != 1 || files.get(0).startsWith("--")) {
            ERROR.println(
                    "expected one file in the publication format, and --json if wanted; got " + List.of(arguments));
            return BAD_INPUT;
        }
        try {
            PublicationReport report = Indicators.report(Indicators.read(Path.of(files.get(0))));
            OUT.println(json ? Indicators.toJson(report) : report);
            return report.clashes().isEmpty() ? FINE : CONTRADICTION;
        } catch (NoSuchFileException missing) {
            ERROR.println("there is no file " + missing.getFile());
        } catch (IOException | IllegalArgumentException | IllegalStateException problem) {
            ERROR.println(files.get(0) + ": " + problem.getMessage());
        }
        return BAD_INPUT;
    }
}
