package io.github.newenergy.indicators.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import io.github.newenergy.indicators.figure.Publication;
import java.io.IOException;

/** Writes a publication in any mapper; the mapper's own settings say only how the JSON is laid out. */
final class PublicationSerializer extends JsonSerializer<Publication> {

    @Override
    public void serialize(Publication publication, JsonGenerator generator, SerializerProvider provider)
            throws IOException {
        new PublicationWriter(generator, publication).write();
    }

    @Override
    public Class<Publication> handledType() {
        return Publication.class;
    }
}
