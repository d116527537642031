package io.github.newenergy.indicators.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import io.github.newenergy.indicators.figure.Publication;
import java.io.IOException;

/** Reads a publication in any mapper, by this package's own rules and limits. */
final class PublicationDeserializer extends JsonDeserializer<Publication> {

    @Override
    public Publication deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return new PublicationReader(parser, ReadLimits.STANDARD).read();
    }

    @Override
    public Class<Publication> handledType() {
        return Publication.class;
    }
}
