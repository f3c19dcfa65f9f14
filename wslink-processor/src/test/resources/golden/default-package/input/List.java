public record List(int size) {}
