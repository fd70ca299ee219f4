package org.mitplan.casefile.web;

import static org.mitplan.shared.JsonLibrary.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mitplan.casefile.search.FileHit;
import org.mitplan.casefile.search.FileSearch;
import org.mitplan.shared.Texts;
import org.mitplan.shared.web.Malformed;

/**
 * Answers the quick search while somebody types. The words travel in the body: addresses end up in
 * the logs of whatever stands in between.
 */
@Path("files/search")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class FileSearchEndpoint {
    @Inject private FileSearch search;

    @POST
    public JsonObject find(JsonObject asked) {
        if (!(asked.get("q") instanceof JsonString words)) {
            throw new Malformed();
        }
        List<FileHit> hits = search.find(words.getString());
        JsonArrayBuilder files = JSON.createArrayBuilder();
        hits.stream().limit(FileSearch.FIRST_FEW).map(FileSearchEndpoint::file).forEach(files::add);
        return JSON.createObjectBuilder()
                .add("files", files)
                .add("more", hits.size() > FileSearch.FIRST_FEW)
                .build();
    }

    private static JsonObject file(FileHit hit) {
        String about =
                Stream.of(
                                Stream.of(
                                        hit.age() == null ? "" : Texts.of("files.age", hit.age()),
                                        hit.number()),
                                hit.facts().all().stream().map(fact -> fact.sign().words()),
                                Stream.of(Texts.of("file.responsible", hit.responsible())))
                        .flatMap(parts -> parts)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · "));
        return JSON.createObjectBuilder()
                .add("id", hit.id().toString())
                .add("name", hit.name())
                .add("about", about)
                .add("through", through(hit))
                .build();
    }

    private static String through(FileHit hit) {
        return hit.through() == null
                ? ""
                : Texts.of("search.through", Texts.of(hit.through()), hit.throughName());
    }
}
