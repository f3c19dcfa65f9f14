package com.acme;

import java.util.List;

public record Odd(List<Even> more) {}
