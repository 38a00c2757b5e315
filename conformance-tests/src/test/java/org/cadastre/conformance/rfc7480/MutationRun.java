package org.cadastre.conformance.rfc7480;

import java.io.EOFException;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.cadastre.conformance.RawHttp;
import org.cadastre.conformance.RdapResponse;
import org.cadastre.conformance.rfc7480.MutatedRequests.Request;

/// One client of many: sends mutated requests, most of them pipelined over one connection, some of them each over a
/// connection of its own that it half closes, and keeps what is wrong with the answers. Used by one thread, and read
/// when that has ended.
final class MutationRun implements Runnable {
    private static final int PIPELINED = 50;
    private static final int ALONE = 2;
    private static final int MOST_FAULTS = 5;

    private final URI server;
    private final MutatedRequests source;
    private final String name;
    private final int requests;
    private final ArrayDeque<Request> unanswered = new ArrayDeque<>();
    private final List<String> faults = new ArrayList<>();
    private final int[] statuses = new int[600];
    private int sent;

    /// A run of that many requests to the server with this RDAP base, the same for the same seed and number.
    MutationRun(URI server, long seed, int number, int requests) {
        this.server = server;
        this.source = new MutatedRequests(seed * 31 + number);
        this.name = "m" + number + "-";
        this.requests = requests;
    }

    int sent() {
        return sent;
    }

    List<String> faults() {
        return faults;
    }

    /// How many answers had this status.
    int answered(int status) {
        return statuses[status];
    }

    @Override
    public void run() {
        while (sent < requests && faults.size() < MOST_FAULTS) {
            for (int i = 0; i < ALONE; i++) {
                alone(source.alone(nextName()));
            }
            for (int i = 0; i < PIPELINED; i++) {
                unanswered.add(source.inPipeline(nextName()));
            }
            while (!unanswered.isEmpty() && faults.size() < MOST_FAULTS) {
                pipeline();
            }
        }
    }

    private String nextName() {
        return name + sent++;
    }

    /// Sends all that is unanswered over one connection, which may end before all of it is.
    private void pipeline() {
        try (RawHttp http = new RawHttp(server)) {
            StringBuilder bytes = new StringBuilder();
            for (Request request : unanswered) {
                bytes.append(request.bytes());
            }
            http.send(bytes.toString());
            boolean open = true;
            while (open && !unanswered.isEmpty()) {
                Request request = unanswered.element();
                RdapResponse response = http.readAnything(request.method() + " " + request.target());
                unanswered.remove();
                judge(request, response, true);
                open = !isLast(response);
            }
            if (!open && !http.isEnded()) {
                faults.add("more came after an answer that was said to be the last");
            }
        } catch (IOException | RuntimeException | AssertionError e) {
            Request request = unanswered.poll();
            faults.add(e + " at " + (request == null ? "the end" : shown(request.bytes())));
        }
    }

    /// Sends bytes that may be anything, ends the output, and reads answers to the end.
    private void alone(Request request) {
        try (RawHttp http = new RawHttp(server)) {
            http.send(request.bytes());
            http.endOutput();
            while (true) {
                judge(request, http.readAnything("GET " + request.target()), false);
            }
        } catch (EOFException end) {
            if (!String.valueOf(end.getMessage()).endsWith(RawHttp.ENDED_AFTER)) {
                faults.add(end + " at " + shown(request.bytes()));
            }
        } catch (IOException | RuntimeException | AssertionError e) {
            faults.add(e + " at " + shown(request.bytes()));
        }
    }

    private void judge(Request request, RdapResponse response, boolean whole) {
        statuses[response.status()]++;
        String fault = AnswerRules.fault(request, response, whole && !isLast(response));
        if (fault != null) {
            faults.add(fault + " at " + shown(request.bytes()) + "\n" + response);
        }
    }

    private static boolean isLast(RdapResponse response) {
        return response.header("Connection").equalsIgnoreCase("close");
    }

    private static String shown(String bytes) {
        StringBuilder shown = new StringBuilder();
        for (char c : bytes.substring(0, Math.min(bytes.length(), 1_000)).toCharArray()) {
            shown.append(c >= ' ' && c < 0x7f && c != '\\' ? String.valueOf(c) : String.format("\\x%02x", (int) c));
        }
        return shown.toString();
    }
}
