package io.github.newenergy.indicators.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/**
 * The layout of publication files: two blanks a level, one line for each field of the publication and of a figure, and
 * one line for a cell or the names of a node within them. It depends on no platform and on no version of Jackson.
 */
enum CanonicalLayout implements PrettyPrinter {
    LAYOUT;

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
        newLine(generator, depth(generator));
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator generator) throws IOException {
        separate(generator);
    }

    @Override
    public void writeEndArray(JsonGenerator generator, int values) throws IOException {
        if (values > 0) {
            newLine(generator, depth(generator) - 1);
        }
        generator.writeRaw(']');
    }

    private static void separate(JsonGenerator generator) throws IOException {
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

    private static boolean breaks(JsonGenerator generator) {
        JsonStreamContext context = generator.getOutputContext();
        int depth = depth(generator);
        if (context.inArray()) {
            return depth <= DEEPEST_ARRAY;
        }
        boolean figure = depth == DEEPEST_OBJECT && context.getParent().inArray();
        return figure || depth < DEEPEST_OBJECT;
    }

    private static int depth(JsonGenerator generator) {
        int depth = 0;
        for (JsonStreamContext context = generator.getOutputContext(); !context.inRoot(); depth++) {
            context = context.getParent();
        }
        return depth;
    }
}
