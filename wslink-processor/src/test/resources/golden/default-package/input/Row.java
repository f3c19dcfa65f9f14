public record Row(int number) {}
