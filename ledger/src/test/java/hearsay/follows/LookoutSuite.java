package hearsay.follows;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hearsay.claims.Claim;
import hearsay.claims.CodedReport;
import hearsay.claims.Stance;
import hearsay.happenings.Chronicle;
import hearsay.ledger.Alert;
import hearsay.ledger.Channel;
import hearsay.ledger.Condition;
import hearsay.ledger.FiledReport;
import hearsay.ledger.Follow;
import hearsay.ledger.HappeningState;
import hearsay.ledger.Ledger;
import hearsay.ledger.LedgerAddress;
import hearsay.ledger.Provenance;
import hearsay.ledger.Step;
import hearsay.ledger.Subject;
import hearsay.ledger.TellWhen;
import hearsay.search.Desk;
import hearsay.search.SearchIndex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What follows are told of Port Ostra, which Norland may or may not have shelled. */
abstract class LookoutSuite {
    @TempDir
    Path folder;

    private Ledger ledger;
    private SearchIndex index;
    private Desk desk;
    private Lookout lookout;

    /** Where a new ledger can lie. */
    abstract LedgerAddress fresh();

    @BeforeEach
    void open() {
        ledger = Ledger.open(fresh());
        index = SearchIndex.open(ledger, folder.resolve("index"), () -> Desk.SHELLS_ARE_BOMBS);
        desk = new Desk(ledger);
        lookout = new Lookout(ledger, index, query -> new Scope(query, List.of()));
        desk.file("a", "2021-05-01", "Norland shelled Port Ostra, killing 3 people, Ada Lind said.", "Norland", "Ada Lind", Stance.AFFIRMS);
        catchUp();
        put("ostra", 1);
    }

    @AfterEach
    void close() {
        index.close();
        ledger.close();
    }

    private void catchUp() {
        Chronicle.of(ledger).catchUp();
        assertThat(index.follow(() -> {})).isTrue();
    }

    /** Whatever the chronicle thinks: these claims are about one thing. */
    private void put(String happening, long... claims) {
        List<Step> steps = new ArrayList<>();
        for (long claim : claims) {
            boolean there = ledger.happenings().find(happening).isPresent() || !steps.isEmpty();
            steps.add(there ? new Step.Joined(happening, claim, "same shells") : new Step.Opened(happening, claim, "the first"));
        }
        ledger.happenings().append(steps);
        sum();
    }

    private void sum() {
        Chronicle.of(ledger).sum(ledger.happenings().after(0, 100).stream().map(HappeningState::id).toList());
    }

    private void file(String id, String sentence, String source, Stance stance) {
        desk.file(id, "2021-05-02", sentence, "Norland", source, stance);
        catchUp();
    }

    private Follow follow(Subject subject, TellWhen when) {
        return ledger.follows().make("Mia", subject, when, new Channel.Feed());
    }

    private int look() {
        return lookout.look(failure -> {
            throw failure;
        });
    }

    private List<JsonNode> told(Follow follow) {
        return ledger.alerts().newest(follow.seq(), Long.MAX_VALUE, 100).reversed().stream().map(Alert::json).map(LookoutSuite::tree).toList();
    }

    private static JsonNode tree(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whoeverFollowsASearchIsToldOnceOfWhatComesAfter() {
        Follow follow = follow(new Subject.Search("shelled"), TellWhen.NEW);
        assertThat(look()).as("what was there before is not new").isZero();

        file("b", "Norland shelled the harbour, Brecht said.", "Brecht", Stance.AFFIRMS);
        file("c", "Norland bombs grain, Brecht said.", "Brecht", Stance.AFFIRMS);

        assertThat(look()).isEqualTo(1);
        assertThat(look()).isZero();
        assertThat(told(follow)).singleElement().satisfies(alert -> {
            assertThat(alert.path("told").asText()).isEqualTo("Brecht affirms: “Norland shelled the harbour, Brecht said” (The Gazette)");
            assertThat(alert.at("/claims/0/text").asText()).isEqualTo("Norland shelled the harbour, Brecht said");
            assertThat(alert.at("/claims/0/report/id").asText()).isEqualTo("b");
            assertThat(alert.at("/claims/0/filed/claim").asLong()).isEqualTo(2);
        });
    }

    @Test
    void neitherALaterVersionNorAnotherReadingIsNew() {
        Follow follow = follow(new Subject.Search("shelled"), TellWhen.NEW);
        file("b", "Norland shelled the harbour, Brecht said.", "Brecht", Stance.AFFIRMS);
        look();

        file("b", "Norland shelled the harbour, Brecht said. Updated.", "Brecht", Stance.AFFIRMS);
        FiledReport first = ledger.reports().get(1);
        ledger.reread(first, new CodedReport(ledger.reports().report(first),
                List.of(Desk.claim("a-2", ledger.reports().text(1), "Norland", null, Stance.DENIES)), List.of(), List.of(), List.of(), List.of(), List.of()),
                new Provenance("hearsay 0.2", "other"));
        catchUp();

        assertThat(look()).isZero();
        assertThat(told(follow)).hasSize(1);
    }

    @Test
    void everyoneWhoDeniesIsToldOnce() {
        Follow follow = follow(new Subject.Happening("ostra"), TellWhen.DENIED);
        file("b", "Norland shelled nobody, Colonel Voss said.", "Colonel Voss", Stance.DENIES);
        put("ostra", 2);
        file("c", "Norland shelled Port Ostra, Brecht said.", "Brecht", Stance.AFFIRMS);
        put("ostra", 3);

        assertThat(look()).isEqualTo(1);
        file("d", "Norland never shelled it, Colonel Voss said again.", "Colonel Voss", Stance.DENIES);
        file("e", "Norland shelled no town, the Envoy said.", "the Envoy", Stance.DENIES);
        put("ostra", 4, 5);

        assertThat(look()).isEqualTo(1);
        assertThat(told(follow)).extracting(alert -> alert.path("origin").asText()).containsExactly("Colonel Voss", "the Envoy");
        assertThat(told(follow).getFirst().path("told").asText()).startsWith("Colonel Voss denies: ");
        assertThat(told(follow).getFirst().at("/claims/0/report/id").asText()).isEqualTo("b");
    }

    @Test
    void aSecondIndependentOriginIsToldOnceAndNotThirds() {
        Follow follow = follow(new Subject.Search("shelled"), TellWhen.SECOND_ORIGIN);
        file("b", "Norland shelled Port Ostra early, Ada Lind said.", "Ada Lind", Stance.AFFIRMS);
        put("ostra", 2);
        assertThat(look()).as("the same origin again").isZero();

        file("c", "Norland shelled Port Ostra at dawn, Brecht said.", "Brecht", Stance.AFFIRMS);
        put("ostra", 3);
        file("d", "Norland shelled Port Ostra at noon, Carla Oum said.", "Carla Oum", Stance.AFFIRMS);
        put("ostra", 4);

        assertThat(look()).isEqualTo(1);
        assertThat(told(follow)).singleElement().satisfies(alert -> assertThat(alert.path("origin").asText()).isEqualTo("Brecht"));
    }

    @Test
    void aPersonWhoMergesTwoHappeningsMayBringTheSecondOrigin() {
        file("b", "Norland shelled the old port, Brecht said.", "Brecht", Stance.AFFIRMS);
        put("port", 2);
        Follow follow = follow(new Subject.Happening("ostra"), TellWhen.SECOND_ORIGIN);

        ledger.happenings().append(List.of(new Step.Merged("ostra", "port", "the same port")));
        sum();

        assertThat(look()).isEqualTo(1);
        assertThat(told(follow)).singleElement().satisfies(alert -> assertThat(alert.path("origin").asText()).isEqualTo("Brecht"));
    }

    @Test
    void aNumberThatRisesIsToldAndOneThatFallsIsNot() {
        Follow follow = follow(new Subject.Speaker("Brecht"), TellWhen.NUMBER_RISES);
        file("b", "Norland shelled Port Ostra, killing 2 people, Brecht said.", "Brecht", Stance.AFFIRMS);
        put("ostra", 2);
        assertThat(look()).isZero();

        file("c", "Norland shelled Port Ostra, killing 7 people, Carla Oum said.", "Carla Oum", Stance.AFFIRMS);
        put("ostra", 3);

        assertThat(look()).isEqualTo(1);
        assertThat(told(follow)).singleElement().satisfies(alert -> {
            assertThat(alert.path("number").toString()).isEqualTo("{\"of\":\"killed\",\"before\":3.0,\"now\":7.0}");
            assertThat(alert.path("told").asText()).startsWith("killed: 7, 3 before (Carla Oum): ");
        });

        file("d", "Norland shelled Port Ostra, killing 9 people, Dana Reyes said.", "Dana Reyes", Stance.AFFIRMS);
        file("e", "Norland shelled Port Ostra, killing 8 people, Emil Roth said.", "Emil Roth", Stance.AFFIRMS);
        put("ostra", 4, 5);

        assertThat(look()).isEqualTo(1);
        assertThat(told(follow).getLast().path("number").path("now").asInt()).isEqualTo(9);
    }

    @Test
    void whatComesDuringAPauseIsToldAfterItAndNothingAfterTheEnd() {
        Follow follow = follow(new Subject.Search("shelled"), TellWhen.NEW);
        ledger.follows().turn("Mia", follow.seq(), Follow.State.PAUSED);
        file("b", "Norland shelled the harbour, Brecht said.", "Brecht", Stance.AFFIRMS);
        assertThat(look()).isZero();

        ledger.follows().turn("Mia", follow.seq(), Follow.State.ACTIVE);
        assertThat(look()).isEqualTo(1);

        ledger.follows().turn("Mia", follow.seq(), Follow.State.ENDED);
        file("c", "Norland shelled the mill, Brecht said.", "Brecht", Stance.AFFIRMS);
        assertThat(look()).isZero();
    }

    @Test
    void whereItWasMayBeLostAndWhatIsNotPlacedYetIsWaitedFor() {
        Follow follow = follow(new Subject.Search("shelled"), TellWhen.NEW);
        desk.file("b", "2021-05-02", "Norland shelled the harbour, Brecht said.", "Norland", "Brecht", Stance.AFFIRMS);
        assertThat(look()).as("neither placed nor in the index").isZero();
        assertThat(lookout.isBehind()).isTrue();
        catchUp();
        assertThat(look()).isEqualTo(1);
        assertThat(lookout.isBehind()).isFalse();

        ledger.features().forget("follow");

        assertThat(look()).isZero();
        assertThat(told(follow)).hasSize(1);
    }

    @Test
    void manyClaimsAtOnceAreAllTold() {
        lookout = new Lookout(ledger, index, query -> new Scope("", List.of(new Condition.Stances(Set.of(Stance.AFFIRMS)))));
        Follow follow = follow(new Subject.Search("stance=affirms"), TellWhen.NEW);
        for (int i = 0; i < 40; i++) {
            String text = "Norland shelled hill " + i + ". ";
            List<Claim> claims = new ArrayList<>();
            for (int j = 0; j < 30; j++) {
                claims.add(Desk.claim("m" + i + "-" + j, text, "Norland", null, j == 0 ? Stance.AFFIRMS : Stance.DOUBTS));
            }
            desk.file("m" + i, "2021-05-03", text, claims);
        }
        catchUp();

        assertThat(look()).isEqualTo(40);
        assertThat(told(follow)).hasSize(40);
    }
}
