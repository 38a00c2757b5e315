package org.cadastre.report.frame;

import org.cadastre.report.FigureAnswer;

/// What reading a frame from a request gives.
public sealed interface FrameReading {
    /// The frame.
    record Read(Frame frame) implements FrameReading {}

    /// What the request gets wrong, or what is not loaded.
    record Refused(FigureAnswer.Refused answer) implements FrameReading {}
}
