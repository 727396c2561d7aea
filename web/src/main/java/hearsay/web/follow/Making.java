package hearsay.web.follow;

import hearsay.ledger.Channel;
import hearsay.ledger.Follow;
import hearsay.ledger.Ledger;
import hearsay.ledger.Subject;
import hearsay.ledger.TellWhen;
import hearsay.web.Means;
import hearsay.web.page.BadRequest;
import hearsay.web.page.Numbers;
import hearsay.web.search.Query;
import io.javalin.http.NotFoundResponse;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Makes and turns follows for whoever asks, in a browser or a program; what cannot be followed is refused in words. */
public final class Making {
    private static final int MOST = 500;
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_WHO = 80;
    private static final int LONGEST_ADDRESS = 1_000;
    private static final String MAILTO = "mailto:";

    private final Ledger ledger;
    private final Means means;

    /** @param means by what means follows reach people */
    public Making(Ledger ledger, Means means) {
        this.ledger = ledger;
        this.means = means;
    }

    /**
     * Makes a follow.
     *
     * @param who who wants to be told
     * @param kind search, happening or speaker
     * @param of the search as in an address, the happening's id, the speaker's name
     * @param when new, denied, second-origin or number-rises
     * @param to feed, {@code mailto:} and an address, or an address that begins with http
     * @throws BadRequest if one of these says something that cannot be followed
     */
    public Follow make(String who, String kind, String of, String when, String to) {
        if (who.isBlank() || who.length() > LONGEST_WHO) {
            throw new BadRequest("a follow needs a name of " + LONGEST_WHO + " characters or less: who wants to be told");
        }
        TellWhen rule = TellWhen.of(when).orElseThrow(() -> new BadRequest("'when' takes "
                + Arrays.stream(TellWhen.values()).map(TellWhen::word).collect(Collectors.joining(", ")) + ", not '" + when + "'"));
        Subject subject = subject(kind, of);
        Channel channel = channel(to);
        if (ledger.follows().open().size() >= MOST) {
            throw new BadRequest("there are " + MOST + " follows already; end one first");
        }
        return ledger.follows().make(who, subject, rule, channel);
    }

    private Subject subject(String kind, String of) {
        switch (kind) {
            case "search" -> {
                Searches.scope(ledger, of);
                return new Subject.Search(new Query(Searches.parameters(of)).text());
            }
            case "happening" -> {
                if (ledger.happenings().find(of).isEmpty()) {
                    throw new BadRequest("the ledger has no happening '" + of + "'");
                }
                return new Subject.Happening(of);
            }
            case "speaker" -> {
                if (of.isBlank() || of.length() > LONGEST_NAME) {
                    throw new BadRequest("a speaker has a name of " + LONGEST_NAME + " characters or less");
                }
                return new Subject.Speaker(of.strip());
            }
            default -> throw new BadRequest("'kind' takes search, happening or speaker, not '" + kind + "'");
        }
    }

    private Channel channel(String to) {
        if (to.equals("feed")) {
            return new Channel.Feed();
        }
        if (to.length() > LONGEST_ADDRESS) {
            throw new BadRequest("the address is longer than " + LONGEST_ADDRESS + " characters");
        }
        if (to.startsWith(MAILTO)) {
            return mail(to.substring(MAILTO.length()));
        }
        if (to.matches("(?i)https?://[^\\s@]+")) {
            return webhook(to);
        }
        throw new BadRequest("'to' takes feed, mailto: and an e-mail address, or an address that begins with http:// or https:// and holds no @");
    }

    private Channel mail(String address) {
        if (means.smtp() == null) {
            throw new BadRequest("this workspace sends no e-mail: it was started without --smtp");
        }
        try {
            InternetAddress parsed = new InternetAddress(address, true);
            if (!address.contains("@") || !address.equals(parsed.getAddress()) || parsed.isGroup()) {
                throw new BadRequest("'" + address + "' is not one e-mail address");
            }
            return new Channel.Mail(address);
        } catch (AddressException e) {
            throw new BadRequest("'" + address + "' is no e-mail address");
        }
    }

    private Channel webhook(String address) {
        if (means.secret() == null) {
            throw new BadRequest("this workspace sends no webhooks: it was started without HEARSAY_WEBHOOK_SECRET");
        }
        try {
            WebhookSender.fetcher(means.privateAddresses()).check(address);
            return new Channel.Webhook(address);
        } catch (IOException e) {
            throw new BadRequest("the address " + e.getMessage());
        }
    }

    /**
     * Pauses a follow, goes on with it or ends it.
     *
     * @param number the follow's
     * @param turn pause, resume or end
     * @return the follow as it is now
     */
    public Follow turn(String who, String number, String turn) {
        Follow follow = find(number);
        if (who.isBlank() || who.length() > LONGEST_WHO) {
            throw new BadRequest("this needs a name of " + LONGEST_WHO + " characters or less: who are you?");
        }
        if (follow.state() == Follow.State.ENDED) {
            throw new BadRequest("follow " + number + " has ended");
        }
        ledger.follows().turn(who, follow.seq(), switch (turn) {
            case "pause" -> Follow.State.PAUSED;
            case "resume" -> Follow.State.ACTIVE;
            case "end" -> Follow.State.ENDED;
            default -> throw new NotFoundResponse("A follow can be paused, resumed and ended.");
        });
        return find(number);
    }

    /** A follow by the number in an address. @throws NotFoundResponse if there is none */
    public Follow find(String number) {
        return ledger.follows().find(Numbers.whole(number)).orElseThrow(() -> new NotFoundResponse("The ledger has no follow number " + number + "."));
    }
}
