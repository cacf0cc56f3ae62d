package footnote.bot.chat;

import footnote.retrieval.Entry;

/// Shows parts of a document's text: a page, or a place with what stands around it.
final class Reader {
    /// Characters on a page: it fits any platform's message with its heading, escaped as prose is.
    private static final int PAGE = 1200;

    /// Characters shown before a quote, and after it.
    private static final int AROUND = 350;

    Reply page(Entry entry, String text, int page) {
        var trimmed = text.strip();
        int start = 0;
        int here = 0;
        int pages = 0;
        String shown = "";
        while (start < trimmed.length() || pages == 0) {
            int end = endOfPage(trimmed, start);
            if (pages <= page) {
                shown = trimmed.substring(start, end).strip();
                here = pages;
            }
            pages++;
            start = end;
        }
        return new Reply.Shown(entry, shown, here, pages);
    }

    /// The end of a paragraph where there is one in the second half of the page, else of a word.
    private static int endOfPage(String text, int start) {
        int most = Math.min(text.length(), start + PAGE);
        if (most == text.length()) return most;
        for (var stop : new String[] {"\n\n", "\n", ". ", " "}) {
            int at = text.lastIndexOf(stop, most - stop.length());
            if (at > start + PAGE / 2) return at + stop.length();
        }
        return Character.isLowSurrogate(text.charAt(most)) ? most - 1 : most;
    }

    Reply open(Entry entry, String text, Place place) {
        int codePoints = text.codePointCount(0, text.length());
        int end = place.start() + place.length();
        if (end > codePoints) return changed(entry);
        int from = text.offsetByCodePoints(0, place.start());
        int to = text.offsetByCodePoints(from, place.length());
        var quote = text.substring(from, to);
        if (Place.checkOf(quote) != place.check()) return changed(entry);
        return new Reply.Opened(entry, before(text, from), quote.strip(), after(text, to));
    }

    private static Reply changed(Entry entry) {
        return new Reply.Declined(
                Reply.Cause.DOCUMENT_CHANGED, Asked.line(entry.metadata().title(), 100));
    }

    private static String before(String text, int end) {
        int start = Math.max(0, end - AROUND);
        if (start > 0) start = startOfWord(text, start, end);
        return (start > 0 ? "… " : "") + text.substring(start, end).strip();
    }

    private static int startOfWord(String text, int start, int end) {
        int sentence = text.indexOf(". ", start);
        if (sentence >= 0 && sentence + 2 < end) return sentence + 2;
        int space = text.indexOf(' ', start);
        return space >= 0 && space < end ? space + 1 : end;
    }

    private static String after(String text, int start) {
        int most = Math.min(text.length(), start + AROUND);
        if (most == text.length()) return text.substring(start).strip();
        int sentence = text.lastIndexOf(". ", most - 2);
        int end = sentence > start ? sentence + 1 : Math.max(start, text.lastIndexOf(' ', most - 1));
        return text.substring(start, end).strip() + " …";
    }
}
