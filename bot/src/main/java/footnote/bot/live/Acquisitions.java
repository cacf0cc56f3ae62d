package footnote.bot.live;

import footnote.bot.chat.Addition;
import footnote.bot.chat.Asked;
import footnote.bot.chat.Bindings;
import footnote.bot.chat.Holdings;
import footnote.bot.chat.Reply;
import footnote.bot.fetch.Bounds;
import footnote.bot.fetch.Fetched;
import footnote.bot.fetch.Fetcher;
import footnote.corpus.Corpus;
import footnote.corpus.Reading;
import footnote.retrieval.Entry;
import footnote.retrieval.PassageIndex;
import footnote.retrieval.Sight;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Documents that people add and remove while questions are answered.
public final class Acquisitions implements Holdings {
    private static final Logger LOG = LoggerFactory.getLogger(Acquisitions.class);
    private static final long PATIENCE_SECONDS = 60;
    private static final String FORMATS = "only text, Markdown, HTML, PDF, DOCX and .jsonl are read";
    private final AddedFolder folder;
    private final Fetcher fetcher;
    private final Upkeep upkeep;
    private final PassageIndex index;
    private final boolean everywhere;

    /// How much may be added, in bytes.
    ///
    /// @param file one document
    /// @param group all of a group
    /// @param total all there is
    public record Quota(long file, long group, long total) {}

    /// @param added the folder that takes them
    /// @param everywhere whether what is added is seen everywhere and not only in its group
    public Acquisitions(Path added, Quota quota, Upkeep upkeep, PassageIndex index, boolean everywhere) {
        this(new AddedFolder(added, quota), Fetcher.fromPublicWeb(Bounds.of(quota.file())), upkeep, index, everywhere);
    }

    Acquisitions(AddedFolder folder, Fetcher fetcher, Upkeep upkeep, PassageIndex index, boolean everywhere) {
        this.folder = folder;
        this.fetcher = fetcher;
        this.upkeep = upkeep;
        this.index = index;
        this.everywhere = everywhere;
    }

    @Override
    public Reply add(String group, Addition what) {
        try {
            return switch (what) {
                case Addition.Page(var address) -> page(Bindings.folder(group), address);
                case Addition.File file -> file(Bindings.folder(group), file);
            };
        } catch (AddedFolder.Refused e) {
            return new Reply.Sorry(e.sentence());
        } catch (IOException e) {
            LOG.warn("a document could not be added", e);
            return new Reply.Sorry("It could not be kept. Try again later; if it goes on, tell whoever runs me.");
        }
    }

    private Reply page(String group, String address) throws IOException, AddedFolder.Refused {
        return switch (fetcher.fetch(address)) {
            case Fetched.Refused(var sentence) -> new Reply.Sorry(sentence);
            case Fetched.Page(var found, var ending, var bytes) ->
                keep(group, FileNames.ofPage(found, ending), bytes, found);
        };
    }

    private Reply file(String group, Addition.File file) throws IOException, AddedFolder.Refused {
        var name = FileNames.ofFile(file.name());
        if (name == null) return new Reply.Sorry("I cannot read that kind of file; " + FORMATS + ".");
        long most = folder.quota().file();
        if (file.bytes() > most) return tooLarge(most);
        try (var content = file.content().open()) {
            var bytes = content.readNBytes((int) Math.min(Integer.MAX_VALUE - 16, most) + 1);
            return bytes.length > most ? tooLarge(most) : keep(group, name, bytes, null);
        }
    }

    private static Reply tooLarge(long most) {
        return new Reply.Sorry("It is larger than " + FileNames.megabytes(most)
                + ", the limit for one document. Split it, or ask whoever runs me.");
    }

    private Reply keep(String group, String name, byte[] bytes, @Nullable String url)
            throws IOException, AddedFolder.Refused {
        boolean replaced = folder.put(group, name, bytes, url);
        if (!isLookedAt())
            return new Reply.Done(
                    "“" + name + "” is among the documents, and will be found once the index is written.");
        var path = Corpus.ADDED + group + "/" + name;
        var documents = documents(path);
        if (!documents.isEmpty()) return new Reply.Done(welcome(name, documents, replaced));
        folder.remove(group, name);
        isLookedAt();
        return new Reply.Sorry("“" + name + "” was not added: it " + reason(path) + ".");
    }

    private String welcome(String name, List<Entry> documents, boolean replaced) {
        var what = documents.size() == 1
                ? "“" + Asked.line(documents.getFirst().metadata().title(), 200) + "” (" + name + ")"
                : name + " with " + documents.size() + " documents";
        return (replaced ? "The newer version of " : "") + what + (replaced ? " replaces the one before" : " was added")
                + ". It can be asked about now, "
                + (everywhere ? "everywhere I am." : "in this server or workspace only.");
    }

    private String reason(String path) {
        return upkeep.inventory().skipped().stream()
                .filter(s -> s.path().equals(path) || s.path().startsWith(path + ":"))
                .map(Reading.Skipped::reason)
                .findFirst()
                .orElse("has no text that I could read");
    }

    private List<Entry> documents(String path) {
        return index.documents().stream()
                .filter(d -> d.id().equals(path) || d.id().startsWith(path + "#"))
                .toList();
    }

    private boolean isLookedAt() {
        try {
            return upkeep.look().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (TimeoutException | ExecutionException e) {
            return false;
        }
    }

    @Override
    public Reply remove(String group, String name, @Nullable Entry meant) {
        var own = Bindings.own(group);
        var id = meant == null ? own + name.strip() : meant.id();
        if (!id.startsWith(own))
            return new Reply.Sorry("“" + Asked.line(name, 100)
                    + "” belongs to whoever runs me; only what was added with /corpus add can be removed here.");
        var file = id.substring(own.length()).replaceFirst("#.*$", "");
        try {
            if (file.contains("/") || file.contains("\\") || !folder.remove(Bindings.folder(group), file))
                return new Reply.Sorry(
                        "Nothing called “" + Asked.line(name, 100) + "” was added here. /sources lists the documents.");
        } catch (IOException e) {
            LOG.warn("a document could not be removed", e);
            return new Reply.Sorry("It could not be removed. Try again later; if it goes on, tell whoever runs me.");
        }
        return new Reply.Done(file + " was removed"
                + (isLookedAt() ? ", and is quoted no more." : "; it is quoted until the index is written."));
    }

    @Override
    public Reply reload() {
        if (!isLookedAt())
            return new Reply.Sorry(
                    "The documents could not be read just now; the log says why. It is tried again by" + " itself.");
        return new Reply.Done("The documents have been looked through; what was ready can be asked about.");
    }

    @Override
    public Reply stock(Sight sight) {
        var seen = index.seenBy(sight);
        var inventory = upkeep.inventory();
        var skipped =
                inventory.skipped().stream().filter(s -> sight.sees(folder(s))).toList();
        return new Reply.Stock(seen.documents().size(), seen.passages(), seen.pending(), skipped, inventory.updated());
    }

    /// The collection that a file would be of, as far as its place tells.
    private static @Nullable String folder(Reading.Skipped file) {
        var path = file.path();
        int from = path.startsWith(Corpus.ADDED) ? Corpus.ADDED.length() : 0;
        int slash = path.indexOf('/', from);
        return slash < 0 ? null : path.substring(0, slash);
    }
}
