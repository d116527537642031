package io.github.newenergy.indicators.dimension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.newenergy.indicators.dimension.Measure.Nature;
import io.github.newenergy.indicators.number.Language;
import io.github.newenergy.indicators.number.UnreadableTextException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureTest {

    /** Code, nature, sign, names: the whole table, so that no entry changes unseen. */
    @ParameterizedTest
    @CsvSource({
        "revenue, FLOW, false, 营业收入, revenue",
        "output_value, FLOW, false, 产值, output value",
        "value_added, FLOW, false, 增加值, value added",
        "investment, FLOW, false, 投资额, investment",
        "profit, FLOW, true, 利润, profit",
        "tax, FLOW, true, 税收, tax",
        "research_spending, FLOW, false, 研发投入, research spending",
        "exports, FLOW, false, 出口额, export value",
        "imports, FLOW, false, 进口额, import value",
        "export_volume, FLOW, false, 出口量, export volume",
        "import_volume, FLOW, false, 进口量, import volume",
        "sales_value, FLOW, false, 销售额, sales value",
        "invoiced_sales, FLOW, false, 开票销售, invoiced sales",
        "industry_scale, FLOW, false, 产业规模, industry scale",
        "output, FLOW, false, 产量, output volume",
        "sales, FLOW, false, 销量, sales volume",
        "shipments, FLOW, false, 出货量, shipments",
        "installations, FLOW, false, 装车量, vehicle installations",
        "generation, FLOW, false, 发电量, electricity generation",
        "electricity_consumption, FLOW, false, 用电量, electricity consumption",
        "production_capacity, STOCK, false, 产能, production capacity",
        "capacity_under_construction, STOCK, false, 在建容量, capacity under construction",
        "installed_capacity, STOCK, false, 装机容量, installed capacity",
        "capacity_additions, FLOW, false, 新增装机, capacity additions",
        "storage_energy, STOCK, false, 储能能量规模, storage energy capacity",
        "storage_energy_additions, FLOW, false, 新增储能能量规模, storage energy capacity additions",
        "staff, STOCK, false, 从业人员, staff",
        "research_staff, STOCK, false, 研发人员, research staff",
        "firms, STOCK, false, 企业数, firms",
        "projects, STOCK, false, 项目数, projects",
        "facilities, STOCK, false, 设施数, facilities",
        "facility_additions, FLOW, false, 新增设施数, facility additions",
        "vehicles_in_use, STOCK, false, 保有量, vehicles in use",
        "utilisation_hours, RATIO, false, 利用小时数, utilisation hours",
        "utilisation_rate, RATIO, false, 利用率, utilisation rate",
        "price, RATIO, true, 价格, price",
    })
    void theBuiltInMeasures(String code, Nature nature, boolean signed, String chinese, String english) {
        Measure measure = Measure.parse(code);
        assertThat(measure.code()).isEqualTo(code);
        assertThat(measure).hasToString(code);
        assertThat(measure.nature()).isEqualTo(nature);
        assertThat(measure.mayBeNegative()).isEqualTo(signed);
        assertThat(measure.name(Language.CHINESE)).isEqualTo(chinese);
        assertThat(measure.name(Language.ENGLISH)).isEqualTo(english);
    }

    @Test
    void theListHoldsEveryConstantInOrder() throws IllegalAccessException {
        List<Measure> constants = new ArrayList<>();
        for (Field field : Measure.class.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == Measure.class) {
                Measure measure = (Measure) field.get(null);
                assertThat(field.getName()).isEqualToIgnoringCase(measure.code());
                constants.add(measure);
            }
        }
        assertThat(constants).hasSize(36);
        assertThat(Measure.all()).containsExactlyElementsOf(constants);
        assertThat(Measure.all())
                .extracting(measure -> measure.name(Language.CHINESE))
                .doesNotHaveDuplicates();
        assertThat(Measure.all())
                .extracting(measure -> measure.name(Language.ENGLISH))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "FLOW, SECTOR, true", "FLOW, REGION, true", "FLOW, PERIOD, true",
        "STOCK, SECTOR, true", "STOCK, REGION, true", "STOCK, PERIOD, false",
        "RATIO, SECTOR, false", "RATIO, REGION, false", "RATIO, PERIOD, false",
    })
    void theNatureSaysWhatAdds(Nature nature, Dimension dimension, boolean adds) {
        assertThat(Measure.ofOwn("x-any", nature).addsAlong(dimension)).isEqualTo(adds);
        assertThat(Measure.all())
                .filteredOn(measure -> measure.nature() == nature)
                .isNotEmpty()
                .allMatch(measure -> measure.addsAlong(dimension) == adds);
    }

    @Test
    void anOwnMeasureHasItsNatureInItsText() {
        Measure patents = Measure.ofOwn("x-patents", Nature.STOCK);
        assertThat(patents).hasToString("x-patents(stock)").isEqualTo(Measure.parse("x-patents(stock)"));
        assertThat(patents.code()).isEqualTo("x-patents");
        assertThat(patents.mayBeNegative()).isFalse();
        Measure balance = Measure.ofOwn("x-balance", Nature.FLOW).withSign();
        assertThat(balance).hasToString("x-balance(flow,signed)").isEqualTo(Measure.parse("x-balance(flow,signed)"));
        assertThat(balance.mayBeNegative()).isTrue();
        assertThat(balance).isNotEqualTo(Measure.ofOwn("x-balance", Nature.FLOW));
        assertThat(balance.withSign()).isEqualTo(balance);
        assertThat(Measure.ofOwn("x-duration", Nature.RATIO)).hasToString("x-duration(ratio)");
    }

    @Test
    void namesAreLabels() {
        Measure plain = Measure.ofOwn("x-patents", Nature.STOCK);
        Measure named = plain.withNames("专利数", "patents");
        assertThat(plain.name(Language.CHINESE)).isEqualTo("patents");
        assertThat(plain.name(Language.ENGLISH)).isEqualTo("patents");
        assertThat(named.name(Language.CHINESE)).isEqualTo("专利数");
        assertThat(named.withSign().name(Language.CHINESE)).isEqualTo("专利数");
        assertThat(named).isEqualTo(plain).hasSameHashCodeAs(plain).hasToString("x-patents(stock)");
    }

    @Test
    void onlyOwnMeasuresAreChanged() {
        assertThatIllegalArgumentException()
                .isThrownBy(Measure.REVENUE::withSign)
                .withMessage("only own measures can be given a sign, got the built-in measure revenue");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Measure.REVENUE.withNames("营收", "turnover"))
                .withMessage("only own measures can be named, got the built-in measure revenue");
        Measure own = Measure.ofOwn("x-patents", Nature.STOCK);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> own.withNames("", "patents"))
                .withMessage("chinese name must not be empty and must not begin or end with a blank, got \"\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "``|expected the code of a measure|0",
                "turnover|expected the code of a measure|0",
                "Revenue|expected the code of a measure|0",
                "revenue |expected the code of a measure|0",
                "x-patents|FORM|9",
                "x-patents()|FORM|9",
                "x-patents(level)|FORM|9",
                "x-patents(stock|FORM|9",
                "x-patents(stock))|FORM|9",
                "x-patents(stock) |FORM|9",
                "x-patents(stock,sign)|FORM|9",
                "x-patents(stock,signed,signed)|FORM|9",
                "x-patents(flow)(stock)|FORM|9",
                "x-(flow)|expected at least one character after x-|2",
                "x-Patents(flow)|expected a lower-case letter a-z, a digit or a hyphen in an own segment|2",
                "x-a/x-b(flow)|expected one segment without a slash|3",
            })
    void otherTextIsRefused(String text, String rule, int position) {
        String form = "expected (flow), (stock) or (ratio), with ,signed inside for levels below zero,";
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> Measure.parse(text))
                .satisfies(refused -> assertThat(refused.position()).isEqualTo(position))
                .withMessageStartingWith((rule.equals("FORM") ? form : rule) + " at index " + position + " of \"");
    }

    @Test
    void nullIsNamed() {
        assertThatNullPointerException().isThrownBy(() -> Measure.parse(null)).withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> Measure.ofOwn(null, Nature.FLOW))
                .withMessage("segment");
        assertThatNullPointerException()
                .isThrownBy(() -> Measure.ofOwn("x-a", null))
                .withMessage("nature");
        assertThatNullPointerException()
                .isThrownBy(() -> Measure.REVENUE.addsAlong(null))
                .withMessage("dimension");
        assertThatNullPointerException()
                .isThrownBy(() -> Measure.REVENUE.name(null))
                .withMessage("language");
    }

    @Test
    void equalityIsThatOfTheText() {
        EqualsVerifier.forClass(Measure.class)
                .withIgnoredFields("names")
                .withNonnullFields("code", "nature", "names")
                .verify();
    }

    @ParameterizedTest
    @CsvSource({
        "revenue, 亿元, true",
        "revenue, USD bn, true",
        "revenue, GW, false",
        "production_capacity, GW, true",
        "production_capacity, 万吨, true",
        "production_capacity, Nm³/h, true",
        "production_capacity, 亿元, false",
        "output, Nm³/h, false",
        "installations, GWh, true",
        "generation, 亿千瓦时, true",
        "generation, GW, false",
        "firms, 家, true",
        "firms, 亿元, false",
        "utilisation_hours, 小时, true",
        "utilisation_hours, %, false",
        "utilisation_rate, %, true",
        "utilisation_rate, 个百分点, false",
        "x-rate(ratio), %, true",
        "x-things(stock), %, false",
        "x-things(stock), 家, true",
        "x-things(stock), 个百分点, false",
    })
    void aMeasureIsPublishedInSomeKindsOfUnits(String measure, String unit, boolean admitted) {
        assertThat(Measure.parse(measure).admits(Unit.parse(unit).kind())).isEqualTo(admitted);
    }

    @Test
    void everyBuiltInMeasureIsPublishedInSomeKind() {
        for (Measure measure : Measure.all()) {
            assertThat(QuantityKind.values()).as(measure.toString()).anyMatch(measure::admits);
            assertThat(measure.admits(QuantityKind.POINTS))
                    .as(measure.toString())
                    .isFalse();
        }
    }

    @Test
    void aMeasureIsFoundByItsNames() {
        assertThat(Measure.named("营业收入")).containsExactly(Measure.REVENUE);
        assertThat(Measure.named("output volume")).containsExactly(Measure.OUTPUT);
        assertThat(Measure.named("x-things")).isEmpty();
        assertThatNullPointerException().isThrownBy(() -> Measure.named(null)).withMessage("name");
    }
}
