package io.github.newenergy.indicators.json;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleKeyDeserializers;
import com.fasterxml.jackson.databind.module.SimpleSerializers;
import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.PublishedQuantity;
import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import io.github.newenergy.indicators.dimension.Sector;
import io.github.newenergy.indicators.dimension.Unit;
import io.github.newenergy.indicators.figure.Publication;
import io.github.newenergy.indicators.figure.RankClaim;
import io.github.newenergy.indicators.number.Bounds;
import io.github.newenergy.indicators.number.PublishedNumber;
import java.util.List;

/**
 * Teaches a Jackson mapper the types of this library: {@code new ObjectMapper().registerModule(new IndicatorsModule())}.
 *
 * <p>A {@link Publication} is written and read in the publication format, version 1, as {@link PublicationJson} does, with
 * the same checks and limits whatever the mapper's settings. {@link PublishedNumber}, {@link PublishedQuantity},
 * {@link Bounds}, {@link ReportingPeriod}, {@link Sector}, {@link Region}, {@link Unit}, {@link Measure}, {@link Cell} and
 * {@link RankClaim} are strings in their text forms, also as keys of maps.
 *
 * <p>What does not follow the format is a {@link PublicationFormatException}. A text that is no JSON at all is Jackson's
 * own exception where it breaks outside a value of these types. Whether anything may stand behind a value is the mapper's
 * to say ({@code FAIL_ON_TRAILING_TOKENS}). The mapper finds the module by itself through
 * {@code findAndRegisterModules}.
 */
public final class IndicatorsModule extends Module {

    private static final List<TextForm<?>> TEXT_FORMS = List.of(
            new TextForm<>(PublishedNumber.class, PublishedNumber::parse),
            new TextForm<>(PublishedQuantity.class, PublishedQuantity::parse),
            new TextForm<>(Bounds.class, Bounds::parse),
            new TextForm<>(ReportingPeriod.class, ReportingPeriod::parse),
            new TextForm<>(Sector.class, Sector::parse),
            new TextForm<>(Region.class, Region::parse),
            new TextForm<>(Unit.class, Unit::parse),
            new TextForm<>(Measure.class, Measure::parse),
            new TextForm<>(Cell.class, Cell::parse),
            new TextForm<>(RankClaim.class, RankClaim::parse));

    /** A module to register; all are alike. */
    public IndicatorsModule() {}

    /**
     * The name under which a mapper lists the module.
     *
     * @return the coordinates of this library
     */
    @Override
    public String getModuleName() {
        return "io.github.newenergy:new-energy-indicators";
    }

    /**
     * The version, which this module does not tell.
     *
     * @return the unknown version
     */
    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    /**
     * Registers what reads and writes the types of this library.
     *
     * @param context where to register
     */
    @Override
    public void setupModule(SetupContext context) {
        SimpleSerializers serializers = new SimpleSerializers();
        SimpleSerializers keySerializers = new SimpleSerializers();
        SimpleDeserializers deserializers = new SimpleDeserializers();
        SimpleKeyDeserializers keyDeserializers = new SimpleKeyDeserializers();
        serializers.addSerializer(new PublicationSerializer());
        deserializers.addDeserializer(Publication.class, new PublicationDeserializer());
        for (TextForm<?> form : TEXT_FORMS) {
            form.register(serializers, keySerializers);
            form.register(deserializers, keyDeserializers);
        }
        context.addSerializers(serializers);
        context.addKeySerializers(keySerializers);
        context.addDeserializers(deserializers);
        context.addKeyDeserializers(keyDeserializers);
    }
}
