package hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InOrderTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void resultsKeepTheOrderOfTheThings(int threads) {
        List<Integer> results = new ArrayList<>();
        new InOrder(threads).run(IntStream.range(0, 200).iterator(), InOrderTest::slowAtTimes, results::add);
        assertThat(results).isEqualTo(IntStream.range(0, 200).boxed().toList());
    }

    @Test
    void onlyAFewThingsAreInHand() {
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger given = new AtomicInteger();
        new InOrder(3).run(IntStream.range(0, 100).peek(i -> taken.incrementAndGet()).iterator(), InOrderTest::slowAtTimes, i -> {
            given.incrementAndGet();
            assertThat(taken.get() - given.get()).isLessThanOrEqualTo(6);
        });
        assertThat(given).hasValue(100);
    }

    @Test
    void nothingIsInWorkAnyMoreWhenItEndsBeforeItsTime() {
        AtomicInteger inWork = new AtomicInteger();
        assertThatThrownBy(() -> new InOrder(4).run(
                        IntStream.range(0, 100).iterator(),
                        i -> {
                            inWork.incrementAndGet();
                            int same = slowAtTimes(i);
                            inWork.decrementAndGet();
                            return same;
                        },
                        i -> {
                            throw new Output.Closed(new IOException("Broken pipe"));
                        }))
                .isInstanceOf(Output.Closed.class);
        assertThat(inWork).hasValue(0);
    }

    @Test
    void aFailureOfTheWorkIsHandedOn() {
        assertThatThrownBy(() -> new InOrder(2).run(
                        List.of(1, 2).iterator(),
                        i -> {
                            throw new IllegalStateException("no " + i);
                        },
                        i -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no 1");
    }

    private static int slowAtTimes(int thing) {
        long end = System.nanoTime() + (thing % 5 == 0 ? 2_000_000 : 0);
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        return thing;
    }
}
