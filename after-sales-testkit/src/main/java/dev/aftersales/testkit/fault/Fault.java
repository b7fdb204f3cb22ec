/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.fault;

import dev.aftersales.spi.PortException;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.PortUnavailable;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that goes wrong with one request.
 *
 * <p>The usual ones have a method here; a test may make others from a {@link Behaviour}.
 *
 * @param name what to call it in a report
 * @param behaviour what becomes of the request
 */
public record Fault(String name, Behaviour behaviour) {

    /** What becomes of a request. */
    @FunctionalInterface
    public interface Behaviour {

        /**
         * Decides over one request.
         *
         * @param attempt the request
         * @return what the caller is answered; null is a fault of its own
         */
        @Nullable
        Object strike(Attempt attempt);
    }

    /**
     * Nothing goes wrong: to let a request pass before the next fault.
     *
     * @return the fault that is none
     */
    public static Fault none() {
        return new Fault("none", Attempt::proceed);
    }

    /**
     * A definite no.
     *
     * @param code why
     * @return the fault
     */
    public static Fault refuse(PortRefusalCode code) {
        return refuse(code, Map.of("reason", "told to refuse"));
    }

    /**
     * A definite no, with the values at fault.
     *
     * @param code why
     * @param data the values at fault, by name, such as {@code firstOpenDate}
     * @return the fault
     */
    public static Fault refuse(PortRefusalCode code, Map<String, String> data) {
        return new Fault("refuse " + code, attempt -> {
            throw new PortRefused(code, data);
        });
    }

    /**
     * The back end cannot be reached; it surely does not act.
     *
     * @return the fault
     */
    public static Fault unavailable() {
        return new Fault("unavailable", attempt -> {
            throw new PortUnavailable("told to be unavailable");
        });
    }

    /**
     * The back end acts (or refuses), but its answer never comes.
     *
     * @return the fault
     */
    public static Fault actThenTimeOut() {
        return new Fault("act, then time out", attempt -> {
            proceedUnseen(attempt);
            throw new AnswerLost(attempt.request());
        });
    }

    /**
     * The request gets lost: the back end never acts, and the caller does not know.
     *
     * @return the fault
     */
    public static Fault lost() {
        return new Fault("lost", attempt -> {
            throw new AnswerLost(attempt.request());
        });
    }

    /**
     * The caller gives up; the back end acts later, when {@link Faults#deliverLate()} says so.
     *
     * @return the fault
     */
    public static Fault late() {
        return new Fault("late", attempt -> {
            attempt.arriveLate(null);
            throw new AnswerLost(attempt.request());
        });
    }

    /**
     * The caller gives up; the back end acts once a time has passed on its clock, at the next request of anyone.
     *
     * @param delay after how long
     * @return the fault
     */
    public static Fault late(Duration delay) {
        return new Fault("late by " + delay, attempt -> {
            attempt.arriveLate(delay);
            throw new AnswerLost(attempt.request());
        });
    }

    /**
     * The request waits at a gate before it reaches the back end.
     *
     * @param gate the gate, to be opened by the test
     * @return the fault
     */
    public static Fault delay(FaultGate gate) {
        return new Fault("delay", attempt -> {
            gate.pass(attempt.request());
            return attempt.proceed();
        });
    }

    /**
     * The back end acts; its answer waits at a gate.
     *
     * @param gate the gate, to be opened by the test
     * @return the fault
     */
    public static Fault delayAnswer(FaultGate gate) {
        return new Fault("delay of the answer", attempt -> {
            Object answer = attempt.proceed();
            gate.pass(attempt.request());
            return answer;
        });
    }

    /**
     * The request takes its time, really: for demonstrations, not for tests.
     *
     * @param duration how long
     * @return the fault
     */
    public static Fault slow(Duration duration) {
        return new Fault("slow by " + duration, attempt -> {
            FaultGate.closed().waitFor(duration, attempt.request());
            return attempt.proceed();
        });
    }

    /**
     * The request arrives twice, as when a proxy repeats it; the second answer counts.
     *
     * @return the fault
     */
    public static Fault twice() {
        return new Fault("twice", attempt -> {
            proceedUnseen(attempt);
            return attempt.proceed();
        });
    }

    /**
     * The back end acts, and answers null.
     *
     * @return the fault
     */
    public static Fault answerNull() {
        return new Fault("null", attempt -> {
            proceedUnseen(attempt);
            return null;
        });
    }

    /**
     * The back end takes the request on and finishes it later.
     *
     * @return the fault
     */
    public static Fault pending() {
        return new Fault("pending", Attempt::accept);
    }

    /**
     * The back end acts, and answers with something untrue.
     *
     * @param distortion what is untrue
     * @return the fault
     */
    public static Fault answer(Distortion distortion) {
        return new Fault(distortion.name(), attempt -> distortion.applyTo(attempt.proceed()));
    }

    /**
     * The back end acts, and answers with another customer's name on the documents.
     *
     * @return the fault
     */
    public static Fault wrongCustomer() {
        return answer(Distortion.WRONG_CUSTOMER);
    }

    /**
     * The back end acts, and answers that it did twice as much as it was asked to.
     *
     * @return the fault
     */
    public static Fault moreThanAsked() {
        return answer(Distortion.MORE_THAN_ASKED);
    }

    /**
     * The back end acts, and answers in another currency.
     *
     * @return the fault
     */
    public static Fault wrongCurrency() {
        return answer(Distortion.WRONG_CURRENCY);
    }

    private static void proceedUnseen(Attempt attempt) {
        try {
            attempt.proceed();
        } catch (PortException refused) {
            // the back end said no, and the caller never hears of it
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
