package io.github.newenergy.indicators.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/** The layout of files: two blanks a level. It depends on no platform and on no version of Jackson. */
enum CanonicalLayout implements PrettyPrinter {
    /** One line for each field of the publication and of a figure, and one line for a cell or the names of a node. */
    LAYOUT {
        @Override
        boolean breaks(JsonStreamContext context) {
            int depth = depth(context);
            if (context.inArray()) {
                return depth <= DEEPEST_ARRAY;
            }
            boolean figure = depth == DEEPEST_OBJECT && context.getParent().inArray();
            return figure || depth < DEEPEST_OBJECT;
        }
    },

    /** One line for each field of a certificate, of its lines and statements, and one line for a term or assumption. */
    CERTIFICATE {
        @Override
        boolean breaks(JsonStreamContext context) {
            boolean breaks = true;
            for (JsonStreamContext outer = context; breaks && !outer.inRoot(); outer = outer.getParent()) {
                breaks = !isTermOrAssumption(outer);
            }
            return breaks;
        }
    };

    /** The publication, its array of figures, a figure, a list in it: what lies deeper stands on one line. */
    private static final int DEEPEST_OBJECT = 3;

    private static final int DEEPEST_ARRAY = 4;

    @Override
    public void writeRootValueSeparator(JsonGenerator generator) throws IOException {
        generator.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator generator) throws IOException {
        generator.writeRaw('{');
    }

    @Override
    public void beforeObjectEntries(JsonGenerator generator) throws IOException {
        if (breaks(generator)) {
            newLine(generator, depth(generator));
        }
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator generator) throws IOException {
        generator.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator generator) throws IOException {
        separate(generator);
    }

    @Override
    public void writeEndObject(JsonGenerator generator, int entries) throws IOException {
        if (entries > 0 && breaks(generator)) {
            newLine(generator, depth(generator) - 1);
        }
        generator.writeRaw('}');
    }

    @Override
    public void writeStartArray(JsonGenerator generator) throws IOException {
        generator.writeRaw('[');
    }

    @Override
    public void beforeArrayValues(JsonGenerator generator) throws IOException {
        if (breaks(generator)) {
            newLine(generator, depth(generator));
        }
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator generator) throws IOException {
        separate(generator);
    }

    @Override
    public void writeEndArray(JsonGenerator generator, int values) throws IOException {
        if (values > 0 && breaks(generator)) {
            newLine(generator, depth(generator) - 1);
        }
        generator.writeRaw(']');
    }

    private void separate(JsonGenerator generator) throws IOException {
        generator.writeRaw(',');
        if (breaks(generator)) {
            newLine(generator, depth(generator));
        } else {
            generator.writeRaw(' ');
        }
    }

    private static void newLine(JsonGenerator generator, int depth) throws IOException {
        generator.writeRaw('\n');
        generator.writeRaw("  ".repeat(depth));
    }

    /** Whether what stands directly in an object or array stands on lines of its own. */
    abstract boolean breaks(JsonStreamContext context);

    private boolean breaks(JsonGenerator generator) {
        return breaks(generator.getOutputContext());
    }

    private static boolean isTermOrAssumption(JsonStreamContext context) {
        JsonStreamContext list = context.getParent();
        if (!context.inObject() || !list.inArray()) {
            return false;
        }
        String name = list.getParent().getCurrentName();
        return CertificateField.TERMS.equals(name) || CertificateField.ASSUMPTIONS.equals(name);
    }

    private static int depth(JsonGenerator generator) {
        return depth(generator.getOutputContext());
    }

    private static int depth(JsonStreamContext innermost) {
        int depth = 0;
        for (JsonStreamContext context = innermost; !context.inRoot(); depth++) {
            context = context.getParent();
        }
        return depth;
    }
}
