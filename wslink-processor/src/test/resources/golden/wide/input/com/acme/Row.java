package com.acme;

public record Row(int column0, int column1, int column2, int column3, int column4, int column5, int column6, int column7, int column8, int column9, int column10, int column11, int column12, int column13, int column14, int column15, int column16, int column17, int column18, int column19, int column20, int column21, int column22, int column23, int column24, int column25, int column26, int column27, int column28, int column29) {}
