package brunet.briefing;

/// Words set in one type.
record Span(String text, Type type) {}
