export type ScreenId = 'start' | 'conversation' | 'documents' | 'models' | 'settings';

export function App() {
  return <div className="app" />;
}
