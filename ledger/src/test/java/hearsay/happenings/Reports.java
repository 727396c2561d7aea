package hearsay.happenings;

import hearsay.claims.Claim;
import hearsay.claims.Event;
import hearsay.claims.Mention;
import hearsay.claims.Modality;
import hearsay.claims.Party;
import hearsay.claims.Place;
import hearsay.claims.Quantity;
import hearsay.claims.Source;
import hearsay.claims.Stance;
import hearsay.claims.When;
import hearsay.lexicon.EventClass;
import hearsay.report.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reports for tests, each with claims that are made by their words. */
final class Reports {
    private long reports;
    private long claims;

    /** A report in the making. */
    final class Draft {
        private final String outlet;
        private final String published;
        private final String text;
        private final List<Statement> statements = new ArrayList<>();

        Draft(String outlet, String published, String text) {
            this.outlet = outlet;
            this.published = published;
            this.text = text;
        }

        /** The claim that these words of the text make. @param source words of its only source, or null @param number words of a number, or null */
        Draft claims(String content, String trigger, @Nullable String source, @Nullable String number, @Nullable String day) {
            return claims(content, trigger, source, number, day, Stance.AFFIRMS, null);
        }

        Draft claims(
                String content,
                String trigger,
                @Nullable String source,
                @Nullable String number,
                @Nullable String day,
                Stance stance,
                @Nullable String actor) {
            long id = ++claims;
            statements.add(new Statement(id, new Claim(
                    "c" + id,
                    List.of(at(content).span()),
                    source == null ? List.of() : List.of(new Source(at(source), source, null, Source.Kind.ORGANISATION, null)),
                    stance,
                    new Event(EventClass.ASSAULT, null, "190", at(trigger)),
                    actor == null ? List.of() : List.of(new Party(at(actor), actor, null, "REB", "")),
                    List.of(),
                    Modality.HAPPENED,
                    false,
                    day == null ? null : new When(at(content), day, null, "DATE", ""),
                    List.<Place>of(),
                    number == null ? List.of() : List.of(quantity(number)),
                    0.9,
                    List.of())));
            return this;
        }

        private Quantity quantity(String words) {
            int value = Integer.parseInt(words.replaceAll("\\D+", ""));
            return new Quantity(at(words), value, null, words.startsWith("at least") ? "at least" : "exactly", "people", "");
        }

        private Mention at(String words) {
            int start = text.indexOf(words);
            if (start < 0) {
                throw new IllegalArgumentException("not in the text: " + words);
            }
            return Mention.of(text, new Span(start, start + words.length()));
        }

        Account made() {
            long number = ++reports;
            return new Account(number, "r" + number, null, outlet, LocalDate.parse(published), text, statements);
        }
    }

    Draft draft(String outlet, String published, String text) {
        return new Draft(outlet, published, text);
    }

    static List<Member> members(Account... accounts) {
        List<Member> members = new ArrayList<>();
        for (Account account : accounts) {
            account.statements().forEach(s -> members.add(new Member(s, account, null, account.number())));
        }
        return members;
    }
}
