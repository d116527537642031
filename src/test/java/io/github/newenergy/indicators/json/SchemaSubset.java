package io.github.newenergy.indicators.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * As much of JSON Schema 2020-12 as the schema of publications uses. A keyword that it does not know is an error, so that
 * no rule of the schema goes unchecked.
 */
final class SchemaSubset {

    private final JsonNode root;

    SchemaSubset(JsonNode root) {
        this.root = root;
    }

    boolean admits(JsonNode document) {
        return admits(root, document);
    }

    private boolean admits(JsonNode schema, JsonNode value) {
        boolean admitted = true;
        for (Map.Entry<String, JsonNode> keyword : entries(schema)) {
            admitted &= admits(keyword.getKey(), keyword.getValue(), schema, value);
        }
        return admitted;
    }

    private boolean admits(String keyword, JsonNode rule, JsonNode schema, JsonNode value) {
        return switch (keyword) {
            case "$schema", "$id", "$defs", "title", "description", "default", "then" -> true;
            case "$ref" -> admits(root.at(rule.asText().substring(1)), value);
            case "const" -> value.equals(rule);
            case "enum" -> items(rule).contains(value);
            case "type" -> isType(rule.asText(), value);
            case "allOf" -> items(rule).stream().allMatch(each -> admits(each, value));
            case "anyOf" -> items(rule).stream().anyMatch(each -> admits(each, value));
            case "oneOf" ->
                items(rule).stream().filter(each -> admits(each, value)).count() == 1;
            case "if" -> !admits(rule, value) || admits(schema.get("then"), value);
            case "pattern", "minLength", "maxLength" -> !value.isTextual() || isText(keyword, rule, value.asText());
            case "minimum" -> !value.isNumber() || value.decimalValue().compareTo(rule.decimalValue()) >= 0;
            case "maximum" -> !value.isNumber() || value.decimalValue().compareTo(rule.decimalValue()) <= 0;
            case "items" -> !value.isArray() || items(value).stream().allMatch(each -> admits(rule, each));
            case "minItems" -> !value.isArray() || value.size() >= rule.asInt();
            case "maxItems" -> !value.isArray() || value.size() <= rule.asInt();
            default -> !value.isObject() || isObject(keyword, rule, schema, value);
        };
    }

    private static boolean isType(String type, JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "boolean" -> value.isBoolean();
            default -> throw new IllegalStateException("unknown type " + type);
        };
    }

    private static boolean isText(String keyword, JsonNode rule, String text) {
        int length = text.codePointCount(0, text.length());
        return switch (keyword) {
            case "minLength" -> length >= rule.asInt();
            case "maxLength" -> length <= rule.asInt();
            default -> Pattern.compile(rule.asText()).matcher(text).find();
        };
    }

    private boolean isObject(String keyword, JsonNode rule, JsonNode schema, JsonNode value) {
        List<String> names = entries(value).stream().map(Map.Entry::getKey).toList();
        return switch (keyword) {
            case "required" -> items(rule).stream().allMatch(name -> value.has(name.asText()));
            case "properties" ->
                names.stream().filter(rule::has).allMatch(name -> admits(rule.get(name), value.get(name)));
            case "additionalProperties" ->
                names.stream()
                        .filter(name -> !schema.path("properties").has(name))
                        .allMatch(name -> rule.isObject() && admits(rule, value.get(name)));
            case "propertyNames" -> names.stream().allMatch(name -> admits(rule, TextNode.valueOf(name)));
            case "dependentRequired" ->
                entries(rule).stream()
                        .filter(entry -> value.has(entry.getKey()))
                        .allMatch(entry -> items(entry.getValue()).stream().allMatch(name -> value.has(name.asText())));
            default -> throw new IllegalStateException("unknown keyword " + keyword);
        };
    }

    static List<JsonNode> items(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    static List<Map.Entry<String, JsonNode>> entries(JsonNode object) {
        return List.copyOf(object.properties());
    }
}
