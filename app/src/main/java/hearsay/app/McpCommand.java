package hearsay.app;

import hearsay.ledger.Ledger;
import hearsay.ledger.LedgerException;
import hearsay.web.agent.Agents;
import hearsay.web.api.Answers;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Answers a language model's client over standard input and output. */
@Command(
        name = "mcp",
        header = "Answers an agent over standard input and output (Model Context Protocol).",
        description = {
            "",
            "Tools: search, happening, speaker, read_text. Answers carry claim ids and exact words, so that a language model can cite"
                    + " instead of invent. Started by the agent's program, which says how in its settings; hearsay serve answers the same"
                    + " over HTTP at /mcp.",
            ""
        },
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {"  hearsay mcp --ledger war.db"},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the agent has gone", "1:the ledger could not be read", "2:the command line was not understood, or there is no ledger"})
final class McpCommand implements Callable<Integer> {

    private final Hearsay hearsay;

    @Mixin
    private LedgerOption where;

    McpCommand(Hearsay hearsay) {
        this.hearsay = hearsay;
    }

    @Override
    public Integer call() throws InterruptedException {
        CountDownLatch gone = new CountDownLatch(1);
        try (Ledger ledger = where.openThere(hearsay);
                LateCoder coder = new LateCoder();
                IndexOpener index = new IndexOpener(hearsay, ledger, where.address(hearsay))) {
            Answers answers = new Answers(ledger, index.current(), coder);
            Agents.speak(answers, new Heard(hearsay.surroundings().in(), gone), hearsay.surroundings().out());
            gone.await();
            return ExitCode.DONE;
        } catch (LedgerException e) {
            throw Failure.work(String.valueOf(e.getMessage()));
        }
    }

    /** Tells when there is nothing more to hear. */
    private static final class Heard extends FilterInputStream {
        private final CountDownLatch gone;

        Heard(InputStream in, CountDownLatch gone) {
            super(in);
            this.gone = gone;
        }

        @Override
        public int read() throws IOException {
            return told(super.read());
        }

        @Override
        public int read(byte[] bytes, int from, int most) throws IOException {
            return told(super.read(bytes, from, most));
        }

        private int told(int count) {
            if (count < 0) {
                gone.countDown();
            }
            return count;
        }
    }
}
