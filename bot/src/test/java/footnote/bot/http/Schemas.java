package footnote.bot.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.List;

/// The schemas of the OpenAPI document.
final class Schemas {
    private Schemas() {}

    /// What is wrong with an object; nothing where it fits.
    static List<String> faults(String schema, JsonNode object) throws IOException {
        var found = Caller.MAPPER.readTree(Api.description()).at("/components/schemas/" + schema);
        return faults(found, object);
    }

    static List<String> faults(JsonNode schema, JsonNode object) {
        return schema(schema).validate(object).stream().map(Error::toString).toList();
    }

    private static Schema schema(JsonNode schema) {
        if (schema.isMissingNode()) throw new AssertionError("no such schema");
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema);
    }
}
