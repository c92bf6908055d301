import DefaultTheme from "vitepress/theme";
import "./spec.css";

export default DefaultTheme;
